import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const LIST = `Email,City,Owner email
held@acme.com,Oslo,row@acme.com
free@acme.com,Oslo,row@acme.com
unnamed@acme.com,Oslo,
new@acme.com,Oslo,
`

async function imported(options: Partial<ImportOptions>) {
  const desk = await SampleDesk.open(database.db)
  const { workspaceId } = desk.place
  for (const [email, owner] of [
    ['held@acme.com', 'before@acme.com'],
    ['free@acme.com', null],
    ['unnamed@acme.com', 'before@acme.com'],
  ] as const) {
    await desk.db.$executeRaw`
      INSERT INTO contact (workspace_id, email, email_key, city, profile)
      VALUES (${workspaceId}::uuid, ${email}, ${email}, 'Oslo', ${JSON.stringify(owner ? { ownerEmail: owner } : {})}::jsonb)`
  }
  const ref = await desk.upload(LIST)
  const { plan } = await desk.map(ref, options)
  await startImport(desk.db, ref, { released: plan.brakes.map(({ code }) => code) })
  await desk.run(ref)
  const owners = await desk.db.$queryRaw<{ email: string; owner: string | null }[]>`
    SELECT email, profile->>'ownerEmail' AS owner FROM contact WHERE workspace_id = ${workspaceId}::uuid ORDER BY email`
  await desk.close()
  const uploader = `${workspaceId}@rollcall.test`
  const shown = owners.map(({ email, owner }) => [email.split('@')[0], owner === uploader ? 'uploader' : owner])
  return {
    plan,
    ownerWrites: plan.fields.find(({ field }) => field === 'ownerEmail'),
    owners: Object.fromEntries(shown),
  }
}

test('owners who hold a contact stay, and the plan knows it', async () => {
  const { ownerWrites, owners } = await imported({ importTag: false })
  expect(owners).toEqual({ held: 'before@acme.com', free: 'row@acme.com', unnamed: 'before@acme.com', new: null })
  expect(ownerWrites).toMatchObject({ filled: 1, replaced: 0 })
})

test('overridden, they give way to the row’s owner, else to whoever uploads', async () => {
  const { plan, ownerWrites, owners } = await imported({ importTag: false, overrideOwners: true })
  expect(owners).toEqual({ held: 'row@acme.com', free: 'row@acme.com', unnamed: 'uploader', new: 'uploader' })
  expect(ownerWrites).toMatchObject({ filled: 1, replaced: 2 })
  expect(plan.brakes.map(({ code }) => code)).toContain('owners-reassigned')
})

test('what contradicts it is refused with its reason', async () => {
  await expect(imported({ overrideOwners: true, fillOnlyEmpty: true })).rejects.toThrow('Do not overwrite keeps owners')
  await expect(imported({ overrideOwners: true, purpose: 'add' })).rejects.toThrow('changes none of them')
})
