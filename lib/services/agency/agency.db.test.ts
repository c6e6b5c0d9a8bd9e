import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAgency } from '#lib/db/agency.ts'
import { pinAssignments, readForeignAssignments } from '#lib/db/assignments.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { addClient } from './add-client.ts'
import { listAssignments } from './list-assignments.ts'
import { releaseAssignments } from './release-assignments.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const agencyWithClients = async () => {
  const { db } = database
  const { workspaceId } = await sampleWorkspace(db)
  const user = await db.user.create({ data: { name: 'Ada', email: `${workspaceId}@rollcall.test` } })
  const by = { workspaceId, userId: user.id }
  await db.workspace.update({ where: { id: workspaceId }, data: { defaultCountry: 'DE' } })
  const [north, south] = [await addClient(db, by, 'North'), await addClient(db, by, 'South')]
  return { by, north, south }
}
const held = async (workspaceId: string, search = '') =>
  (await listAssignments(database.db, workspaceId, { search, after: null })).assignments
const pin = (workspaceId: string, ...keys: string[]) =>
  database.db.$transaction((tx) => pinAssignments(tx, workspaceId, keys))

test('an agency opens workspaces for clients and is their admin; a client has none of its own', async () => {
  const { db } = database
  const { by, north } = await agencyWithClients()
  expect(await readAgency(db, by)).toMatchObject({
    agency: null,
    clients: [
      { name: 'North', members: 1, held: 0, isYours: true },
      { name: 'South', members: 1 },
    ],
  })
  expect((await readAgency(db, { ...by, workspaceId: north.workspaceId })).agency?.workspaceId).toBe(by.workspaceId)
  expect((await db.workspace.findUniqueOrThrow({ where: { id: north.workspaceId } })).defaultCountry).toBe('DE')
  await expect(addClient(db, by, 'north')).rejects.toMatchObject({ code: 'conflict' })
  const nested = addClient(db, { ...by, workspaceId: north.workspaceId }, 'Below')
  await expect(nested).rejects.toMatchObject({ code: 'conflict' })
})

test('an agency sees whom its clients hold, a client sees its own and nobody of its siblings', async () => {
  const { by, north, south } = await agencyWithClients()
  const stranger = await agencyWithClients()
  await pin(north.workspaceId, `a@${by.workspaceId}`, `b@${by.workspaceId}`)
  await pin(south.workspaceId, `c@${by.workspaceId}`)
  expect((await held(by.workspaceId)).map(({ holder, isOwn }) => [holder.name, isOwn])).toEqual([
    ['North', false],
    ['North', false],
    ['South', false],
  ])
  expect(await held(north.workspaceId)).toMatchObject([{ isOwn: true }, { isOwn: true }])
  expect((await held(south.workspaceId)).map(({ emailKey }) => emailKey)).toEqual([`c@${by.workspaceId}`])
  expect((await held(by.workspaceId, 'B@')).map(({ emailKey }) => emailKey)).toEqual([`b@${by.workspaceId}`])
  expect(await held(stranger.by.workspaceId)).toEqual([])
})

test('whom the holder lets go another client may take, and then undo takes them not back', async () => {
  const { db } = database
  const { by, north, south } = await agencyWithClients()
  const key = `d@${by.workspaceId}`
  await pin(north.workspaceId, key)
  const release = (workspaceId: string, undo = false) =>
    releaseAssignments(db, { workspaceId, userId: by.userId }, { emailKeys: [key], undo })
  expect(await release(south.workspaceId)).toEqual([])
  expect(await release(by.workspaceId)).toEqual([])
  expect(await release(north.workspaceId)).toEqual([key])
  expect((await readForeignAssignments(db, south.workspaceId, [key])).size).toBe(0)
  expect(await release(north.workspaceId, true)).toEqual([key])
  expect((await readForeignAssignments(db, south.workspaceId, [key])).get(key)).toBe('North')
  await release(north.workspaceId)
  await pin(south.workspaceId, key)
  expect(await release(north.workspaceId, true)).toEqual([])
  expect((await held(by.workspaceId)).map(({ holder }) => holder.name)).toEqual(['South'])
})
