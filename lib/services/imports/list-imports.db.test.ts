import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportFilter } from '#lib/contract/imports.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { listImports } from './list-imports.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('the history is narrowed by state, person, campaign, day and name, and pages follow one another', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const { workspaceId } = place
  const user = await db.user.create({ data: { name: 'Ada', email: `${workspaceId}@rollcall.test` } })
  const made = async (data: object, campaignId: string | null = place.campaignId) => {
    const ref = await sampleImport(db, { workspaceId, campaignId }, [])
    await db.import.update({ where: { id: ref.importId }, data })
    return ref.importId
  }
  const paused = await made({ status: 'paused', fileName: 'Fair 2026.csv' })
  const hers = await made({ createdBy: user.id, status: 'completed' }, null)
  const old = await made({ createdAt: new Date('2026-01-05T12:00:00Z'), fileName: 'winter_fair.csv' })
  await sampleImport(db, await sampleWorkspace(db), [])

  const found = async (filter: Partial<ImportFilter>) =>
    (await listImports(db, { workspaceId, before: null, ...filter })).imports.map(({ importId }) => importId)
  expect(await found({})).toEqual([old, hers, paused])
  expect(await found({ status: ['paused', 'failed'] })).toEqual([paused])
  expect(await found({ by: user.id })).toEqual([hers])
  expect(await found({ campaignId: place.campaignId })).toEqual([old, paused])
  expect(await found({ from: '2026-01-05', to: '2026-01-05' })).toEqual([old])
  expect(await found({ to: '2026-01-04' })).toEqual([])
  expect(await found({ search: 'FAIR' })).toEqual([old, paused])
  // A search is a text, not a pattern.
  expect(await found({ search: 'r_f' })).toEqual([old])
  expect(await found({ search: '%' })).toEqual([])
  const rest = await listImports(db, { workspaceId, before: hers })
  expect(rest.imports.map(({ importId }) => importId)).toEqual([paused])
})

test('an entry tells its campaign, its options, and until when its files are there', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const ref = await sampleImport(db, place, [], { purpose: 'update' })
  const [running] = (await listImports(db, { ...place, before: null })).imports
  expect(running).toMatchObject({ campaignName: 'Spring', options: { purpose: 'update' }, filesUntil: null })
  const statusSince = new Date('2026-11-20T10:00:00Z')
  await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled', statusSince } })
  const [ended] = (await listImports(db, { ...place, before: null })).imports
  expect(ended?.filesUntil).toBe('2026-11-27T10:00:00.000Z')
  await db.$executeRaw`UPDATE import SET results_removed_at = now() WHERE id = ${ref.importId}::uuid`
  expect((await listImports(db, { ...place, before: null })).imports[0]?.filesUntil).toBeNull()
})
