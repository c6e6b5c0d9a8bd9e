import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { readWorkflows } from '#lib/db/workflows.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { askUndo } from '#lib/services/undo/ask-undo.ts'
import { undoChunk } from '#lib/services/undo/undo-chunk.ts'
import { changeWorkflow, createWorkflow } from './change-workflow.ts'
import { finishSteps, listRuns } from './list-runs.ts'

let database: TestDatabase
let desk: SampleDesk
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  desk = await SampleDesk.open(database.db)
})
afterEach(() => desk.close())

const STEPS = [
  { text: 'Write', days: 0 },
  { text: 'Call', days: 3 },
]
const make = (name = 'Fair') => createWorkflow(desk.db, desk.place, { name, steps: STEPS })
const runsOf = async (workflowId: string) =>
  (await listRuns(desk.db, { ...desk.place, workflowId }, null)).runs.map(({ name, next }) => [
    name,
    next?.text ?? null,
  ])

async function imported(options: Partial<ImportOptions>) {
  const ref = await desk.upload('Name,Email\nAda Lovelace,ada@flow.com\nBob Ray,bob@flow.com\n')
  const { plan } = await desk.map(ref, options)
  await startImport(desk.db, ref, { released: plan.brakes.map(({ code }) => code) })
  await desk.run(ref)
  return ref
}

test('an import puts its people into a workflow, undo takes them out, and do not touch stays out', async () => {
  const { workflowId } = await make()
  await imported({ doNotTouch: true, workflowId })
  expect(await runsOf(workflowId)).toEqual([])

  const other = await SampleDesk.open(database.db)
  await expect(listRuns(other.db, { ...other.place, workflowId }, null)).rejects.toMatchObject({ code: 'not-found' })
  const foreign = await other.upload('Name,Email\nAda Lovelace,ada@flow.com\n')
  await expect(other.map(foreign, { workflowId })).rejects.toMatchObject({ code: 'not-found' })
  await other.close()
})

test('steps are ticked off one by one until somebody is through', async () => {
  const { workflowId } = await make()
  const ref = await imported({ workflowId })
  expect((await runsOf(workflowId)).sort()).toEqual([
    ['Ada Lovelace', 'Write'],
    ['Bob Ray', 'Write'],
  ])
  const { runs } = await listRuns(desk.db, { ...desk.place, workflowId }, null)
  const ada = runs.find(({ name }) => name === 'Ada Lovelace')?.contactId ?? ''
  expect(await finishSteps(desk.db, { ...desk.place, workflowId }, [ada])).toEqual({ advanced: 1 })
  expect(await runsOf(workflowId)).toEqual([
    ['Bob Ray', 'Write'],
    ['Ada Lovelace', 'Call'],
  ])
  await finishSteps(desk.db, { ...desk.place, workflowId }, [ada])
  expect(await runsOf(workflowId)).toContainEqual(['Ada Lovelace', null])
  expect(await finishSteps(desk.db, { ...desk.place, workflowId }, [ada])).toEqual({ advanced: 0 })
  expect(await readWorkflows(desk.db, desk.place.workspaceId)).toMatchObject([{ running: 1, finished: 1 }])

  await askUndo(desk.db, ref, desk.place)
  await undoChunk(desk.db, ref, { chunkNumber: 1, from: 1, to: 2 })
  expect(await runsOf(workflowId)).toEqual([])
})

test('the default is proposed under Imports and not in a campaign; one that is put away is not', async () => {
  const { workflowId } = await make()
  await changeWorkflow(desk.db, { ...desk.place, workflowId }, { isDefault: true })
  const proposed = async (entryPoint: 'imports' | 'campaign', header: string) => {
    const view = await desk.view(await desk.upload(`${header},Email\nAda,ada@flow.com\n`, entryPoint))
    return view.status === 'mapping' ? view.options.workflowId : 'gone on'
  }
  expect([await proposed('imports', 'Name 1'), await proposed('campaign', 'Name 2')]).toEqual([workflowId, null])
  await changeWorkflow(desk.db, { ...desk.place, workflowId }, { archived: true })
  expect(await proposed('imports', 'Name 3')).toBeNull()
})

test('two workflows of one name are refused, unless one is put away', async () => {
  const { workflowId } = await make()
  await expect(make('FAIR')).rejects.toMatchObject({ code: 'conflict' })
  await changeWorkflow(desk.db, { ...desk.place, workflowId }, { archived: true })
  expect((await make('Fair')).name).toBe('Fair')
})
