import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { searchWorkspace } from './search-workspace.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('finds people, campaigns, imports and accounts of the workspace by a part of their names, and of no other', async () => {
  const { db } = database
  const [ours, theirs] = [await sampleWorkspace(db), await sampleWorkspace(db)]
  for (const { workspaceId, campaignId } of [ours, theirs]) {
    await db.$executeRaw`INSERT INTO contact (workspace_id, first_name, last_name, email, email_key) VALUES (${workspaceId}::uuid, 'Zelda', 'Quist', 'zelda@quist.com', 'zelda@quist.com')`
    await db.$executeRaw`INSERT INTO account (workspace_id, domain, name) VALUES (${workspaceId}::uuid, 'quist.com', 'Quist AB')`
    await db.campaign.update({ where: { id: campaignId }, data: { name: 'Meet Quist' } })
    const { importId } = await sampleImport(db, { workspaceId, campaignId }, [])
    await db.import.update({ where: { id: importId }, data: { fileName: 'quist_2026.csv' } })
  }
  const { hits } = await searchWorkspace(db, ours.workspaceId, 'quist')
  expect(hits.map(({ kind, title }) => `${kind} ${title}`).toSorted()).toEqual([
    'account Quist AB',
    'campaign Meet Quist',
    'contact Zelda Quist',
    'import quist_2026.csv',
  ])
  expect(hits.find(({ kind }) => kind === 'campaign')?.id).toBe(ours.campaignId)
  // What is written is a text, never a pattern.
  const underscore = (await searchWorkspace(db, ours.workspaceId, 't_2')).hits
  expect(underscore.map(({ kind }) => kind)).toContain('import')
  expect((await searchWorkspace(db, ours.workspaceId, 'q%t')).hits).toEqual([])
})
