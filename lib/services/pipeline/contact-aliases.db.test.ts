import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AliasKind } from '#lib/contract/aliases.ts'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readChunksToUndo } from '#lib/db/import-undo.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { askUndo } from '#lib/services/undo/ask-undo.ts'
import { undoChunk } from '#lib/services/undo/undo-chunk.ts'

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

const alias = (kind: AliasKind): ColumnTarget => ({ kind: 'alias', alias: kind })

async function planned(content: string, targets: Record<number, ColumnTarget>, options: Partial<ImportOptions> = {}) {
  const ref = await desk.upload(content)
  const { plan } = await desk.map(ref, { identifier: 'email', importTag: false, ...options }, targets)
  return { ref, plan }
}

async function imported(...asked: Parameters<typeof planned>): Promise<{ ref: ImportRef; outcomes: object }> {
  const { ref, plan } = await planned(...asked)
  const released = plan.brakes.map(({ code }) => code)
  await startImport(desk.db, ref, { released })
  const { tally } = await desk.run(ref)
  return { ref, outcomes: tally.outcomes }
}

const contacts = () =>
  desk.db.$queryRaw<{ email: string | null; city: string | null; company_domain: string | null; aliases: string[] }[]>`
    SELECT email, city, company_domain,
           coalesce((SELECT array_agg(kind || ' ' || value ORDER BY kind, value) FROM contact_alias WHERE contact_id = contact.id), '{}') AS aliases
      FROM contact WHERE workspace_id = ${desk.place.workspaceId}::uuid ORDER BY email`

test('an alias finds its contact afterwards, and does not become the address it goes by', async () => {
  await imported('Email,Other\nada@one-a.com,ADA@Two-A.com\n', { 1: alias('email') })
  expect(await contacts()).toMatchObject([{ email: 'ada@one-a.com', aliases: ['email ada@two-a.com'] }])
  const { outcomes } = await imported('Email,City\nada@two-a.com,Bonn\nbob@two-a.com,Ulm\n', {})
  expect(outcomes).toMatchObject({ imported: 1, updated: 1 })
  expect(await contacts()).toMatchObject([
    { email: 'ada@one-a.com', city: 'Bonn', company_domain: 'one-a.com', aliases: ['email ada@two-a.com'] },
    { email: 'bob@two-a.com', city: 'Ulm', aliases: [] },
  ])
})

test('the plan foresees it: an update by the alias, a row that says nothing new, no address replaced', async () => {
  await imported('Email,Other,City\nada@one-b.com,ada@two-b.com,Bonn\n', { 1: alias('email') })
  const same = await planned('Email,City\nada@two-b.com,Bonn\n', {})
  expect(same.plan).toMatchObject({ actions: { unchanged: 1 } })
  const other = await planned('Email,City\nada@two-b.com,Ulm\n', {})
  expect(other.plan).toMatchObject({ actions: { update: 1 } })
  const replaced = Object.fromEntries(other.plan.fields.map((one) => [one.field, one.replaced]))
  expect(replaced).toEqual({ city: 1 })
})

test('aliases are added, never replaced; duplicates, and what somebody has already, are left out', async () => {
  await imported('Email,Other\nada@one-c.com,ada@two-c.com\nbob@one-c.com,bob@two-c.com\n', { 1: alias('email') })
  const { outcomes } = await imported(
    'Email,Other,More\nada@one-c.com,ada@two-c.com,ada@three-c.com\nbob@one-c.com,ada@one-c.com,ada@two-c.com\n',
    { 1: alias('email'), 2: alias('email') },
  )
  expect(outcomes).toMatchObject({ updated: 1, skipped: 1 })
  expect((await contacts()).map(({ aliases }) => aliases)).toEqual([
    ['email ada@three-c.com', 'email ada@two-c.com'],
    ['email bob@two-c.com'],
  ])
})

test('people are recognised by a cookie alone, which a contact may have several of', async () => {
  const byCookie = { identifier: 'cookie' } as const
  const first = await imported('Cookie,City\nc-1,Bonn\n,Ulm\nc-1,Köln\n', { 0: alias('cookie') }, byCookie)
  expect(first.outcomes).toMatchObject({ imported: 1, errored: 1, skipped: 1 })
  const second = await imported(
    'Cookie,Again,Email\nc-1,c-2,ada@cookie-d.com\n',
    { 0: alias('cookie'), 1: alias('cookie') },
    byCookie,
  )
  expect(second.outcomes).toMatchObject({ updated: 1 })
  const third = await imported('Cookie,City\nc-2,Jena\nC-2,Hof\n', { 0: alias('cookie') }, byCookie)
  expect(third.outcomes).toMatchObject({ updated: 1, imported: 1 })
  expect(await contacts()).toMatchObject([
    { email: 'ada@cookie-d.com', city: 'Jena', aliases: ['cookie c-1', 'cookie c-2'] },
    { email: null, city: 'Hof', aliases: ['cookie C-2'] },
  ])
})

test('each kind is kept canonical and finds; a malformed one is left out and told', async () => {
  await imported(
    'Email,P,S,X,M\nada@one-e.com,+44 20 7946 0958,https://www.linkedin.com/in/Ada-Aliased/,A-1,no mail\n',
    { 1: alias('phone'), 2: alias('social'), 3: alias('external_id'), 4: alias('email') },
  )
  expect((await contacts())[0]?.aliases).toEqual(['external_id A-1', 'phone +442079460958', 'social ada-aliased'])
  for (const [identifier, target, value] of [
    ['phone', { kind: 'field', field: 'phone' }, '020 7946 0958'],
    ['linkedin', { kind: 'field', field: 'linkedinUrl' }, 'linkedin.com/in/ada-aliased'],
    ['external-id', { kind: 'field', field: 'externalId' }, 'A-1'],
  ] as const) {
    const content = `Key,Country,City\n${value},GB,${identifier}\n`
    const { outcomes } = await imported(content, { 0: target }, { identifier })
    expect(outcomes, identifier).toMatchObject({ updated: 1 })
  }
  expect(await contacts()).toMatchObject([{ email: 'ada@one-e.com', city: 'external-id' }])
  const [held] = await desk.db.$queryRaw<{ phone: string | null; external_id: string | null }[]>`
    SELECT phone, external_id FROM contact WHERE workspace_id = ${desk.place.workspaceId}::uuid`
  expect(held).toEqual({ phone: null, external_id: null })
})

test('a row that bears the alias of an earlier row of the file is the same person', async () => {
  const { outcomes } = await imported('Email,Other\nada@one-f.com,ada@two-f.com\nada@two-f.com,\n', {
    1: alias('email'),
  })
  expect(outcomes).toMatchObject({ imported: 1, skipped: 1 })
  expect(await contacts()).toHaveLength(1)
})

test('undo takes back the aliases that the import brought, and no others', async () => {
  await imported('Email,Other\nada@one-g.com,ada@two-g.com\n', { 1: alias('email') })
  const { ref } = await imported('Email,Other\nada@one-g.com,ada@three-g.com\nbob@one-g.com,bob@two-g.com\n', {
    1: alias('email'),
  })
  await askUndo(desk.db, ref, desk.place)
  for (const chunk of await readChunksToUndo(desk.db, ref.importId)) await undoChunk(desk.db, ref, chunk)
  expect(await contacts()).toMatchObject([{ email: 'ada@one-g.com', aliases: ['email ada@two-g.com'] }])
  expect((await imported('Email\nada@three-g.com\n', {})).outcomes).toMatchObject({ imported: 1 })
})

test('another workspace knows nothing of them', async () => {
  await imported('Email,Other\nada@one-h.com,ada@two-h.com\n', { 1: alias('email') })
  await desk.close()
  desk = await SampleDesk.open(database.db)
  expect((await imported('Email\nada@two-h.com\n', {})).outcomes).toMatchObject({ imported: 1 })
})
