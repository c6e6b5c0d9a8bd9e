import { afterAll, beforeAll, expect, test } from 'vitest'
import { AuditQuery } from '#lib/contract/audit.ts'
import { readAuditPeople, recordAudit } from '#lib/db/audit.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { createApiToken, readTokenActor } from '#lib/services/auth/api-token.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { changeCampaign } from '#lib/services/campaigns/change-campaign.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { listAudit } from './list-audit.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const place = async () => {
  const { db } = database
  const { workspaceId, campaignId } = await sampleWorkspace(db)
  const account = { name: 'Ada', email: `${workspaceId}@rollcall.test`, password: 'long enough' }
  const { userId } = await createUser(db, { ...account, workspaceId, role: 'admin' })
  return { workspaceId, campaignId, userId }
}
const listed = (workspaceId: string, query: Partial<AuditQuery> = {}) =>
  listAudit(database.db, workspaceId, AuditQuery.parse(query))

test('a decision says who, what, and which parts changed from what to what', async () => {
  const by = await place()
  await changeCampaign(database.db, by, { name: 'Autumn' })
  expect((await listed(by.workspaceId)).entries).toMatchObject([
    {
      by: { userId: by.userId, name: 'Ada', tokenName: null },
      action: 'changed',
      subject: { kind: 'campaign', id: by.campaignId, name: 'Autumn' },
      changes: { name: { before: 'Spring', after: 'Autumn' } },
    },
  ])
  expect((await listed((await place()).workspaceId)).entries).toEqual([])
})

test('a program is named with the person it acts for, and both names outlive them', async () => {
  const { db } = database
  const by = await place()
  const { secret } = await createApiToken(db, { ...by, name: 'Nightly', role: 'editor', expiresAt: null })
  const actor = await readTokenActor(db, `Bearer ${secret}`)
  if (!actor) throw new Error('the token is good')
  await changeCampaign(db, { ...actor, campaignId: by.campaignId }, { name: 'By night' })
  await db.user.delete({ where: { id: by.userId } })
  const [entry] = (await listed(by.workspaceId)).entries
  expect(entry?.by).toEqual({ userId: by.userId, name: 'Ada', tokenName: 'Nightly' })
  expect(await readAuditPeople(db, by.workspaceId)).toEqual([{ userId: by.userId, name: 'Ada' }])
})

test('a refused decision leaves no line', async () => {
  const by = await place()
  await expect(changeCampaign(database.db, by, { status: 'draft' })).rejects.toMatchObject({ code: 'conflict' })
  expect((await listed(by.workspaceId)).entries).toEqual([])
})

test('a line cannot be changed, not even by hand', async () => {
  const { db } = database
  const { workspaceId } = await place()
  await recordAudit(
    db,
    { workspaceId, userId: null },
    { action: 'paused', subject: { kind: 'import', id: null, name: 'a.csv' } },
  )
  const forge = db.$executeRaw`UPDATE audit_entry SET user_name = 'Eve' WHERE workspace_id = ${workspaceId}::uuid`
  await expect(forge).rejects.toThrow('the audit log does not change')
})

test('is read page by page and by what, who and when', async () => {
  const { db } = database
  const by = await place()
  for (let number = 0; number < 60; number++)
    await recordAudit(db, by, { action: 'created', subject: { kind: 'campaign', id: null, name: `C${number}` } })
  await recordAudit(
    db,
    { ...by, userId: null },
    { action: 'paused', subject: { kind: 'import', id: null, name: 'a.csv' } },
  )
  const first = await listed(by.workspaceId)
  const second = await listed(by.workspaceId, { before: first.next })
  const names = [...first.entries, ...second.entries].map(({ subject }) => subject.name)
  expect(names).toEqual(['a.csv', ...Array.from({ length: 60 }, (_, at) => `C${59 - at}`)])
  expect(second.next).toBeNull()
  expect((await listed(by.workspaceId, { subject: 'import' })).entries).toHaveLength(1)
  expect((await listed(by.workspaceId, { action: 'paused', user: by.userId })).entries).toEqual([])
  const today = new Date().toISOString().slice(0, 10)
  expect((await listed(by.workspaceId, { from: today, to: today })).entries).toHaveLength(50)
  expect((await listed(by.workspaceId, { to: '2020-01-01' })).entries).toEqual([])
})
