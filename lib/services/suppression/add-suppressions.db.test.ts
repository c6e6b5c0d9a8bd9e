import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSuppressions } from '#lib/db/suppression.ts'
import { deleteSuppressions } from '#lib/db/suppression-list.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { addSuppressionFile } from './add-suppression-file.ts'
import { addSuppressions, pastedValues } from './add-suppressions.ts'
import { listSuppressions } from './list-suppressions.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const PASTED = `ada@acme-mill.com; "Bob Ray" <bob@acme-mill.com>
*.harbour-mill.com
ADA@acme-mill.com, nobody at all
`

test('takes what people paste, tells what was new, known and wrong', async () => {
  const { db } = database
  const { workspaceId } = await sampleWorkspace(db)
  const first = await addSuppressions(db, { workspaceId, reason: 'manual' }, pastedValues(PASTED))
  expect(first).toMatchObject({ added: 3, known: 1, wrong: 3 })
  expect(first.wrongSamples[0]).toEqual({ lineNumber: 3, value: 'nobody' })
  expect(first.addedIds).toHaveLength(3)
  const again = await addSuppressions(db, { workspaceId, reason: 'compliance' }, pastedValues(PASTED))
  expect(again).toMatchObject({ added: 0, known: 4, wrong: 3 })

  const page = await listSuppressions(db, workspaceId, { search: '', after: null, limit: 2 })
  expect(page.entries.map(({ value }) => value)).toEqual(['ada@acme-mill.com', 'bob@acme-mill.com'])
  expect(page.totals).toEqual({ email: 2, domain: 1 })
  const rest = await listSuppressions(db, workspaceId, { search: '', after: page.next, limit: 2 })
  expect(rest).toMatchObject({ entries: [{ kind: 'domain', value: 'harbour-mill.com', reason: 'manual' }], next: null })
  expect((await listSuppressions(db, workspaceId, { search: 'HARB', after: null, limit: 9 })).entries).toHaveLength(1)
  expect((await listSuppressions(db, workspaceId, { search: '%', after: null, limit: 9 })).entries).toHaveLength(0)
})

test('another workspace neither sees nor removes the entries, and the platform’s hold for all', async () => {
  const { db } = database
  const [ours, theirs] = [await sampleWorkspace(db), await sampleWorkspace(db)]
  const { addedIds } = await addSuppressions(
    db,
    { workspaceId: ours.workspaceId, reason: 'manual' },
    pastedValues('eve@only-ours.com'),
  )
  await addSuppressions(db, { workspaceId: null, reason: 'spam-complaint' }, pastedValues('mallory@everywhere.com'))
  expect((await listSuppressions(db, theirs.workspaceId, { search: '', after: null, limit: 9 })).entries).toEqual([])
  expect(await deleteSuppressions(db, theirs.workspaceId, addedIds)).toEqual([])
  const asked = { emailKeys: ['eve@only-ours.com', 'mallory@everywhere.com'], domains: [] }
  const theirLists = await readSuppressions(db, theirs.workspaceId, asked)
  expect([[...theirLists.emails.keys()], [...theirLists.platform.keys()]]).toEqual([[], ['mallory@everywhere.com']])
  expect(await deleteSuppressions(db, ours.workspaceId, addedIds)).toMatchObject([{ value: 'eve@only-ours.com' }])
})

test('reads the addresses of a CSV, with a header or without, and leaves websites alone', async () => {
  const { db } = database
  const { workspaceId } = await sampleWorkspace(db)
  const add = (text: string) =>
    addSuppressionFile(db, { workspaceId, userId: null, reason: 'unsubscribe' }, bytes(text))
  const named = 'Name;Website;Email\nAda;acme.com;ada@list-one.com\nBob;acme.com;\nEve;acme.com;not an address\n'
  expect(await add(named)).toMatchObject({ added: 1, known: 0, wrong: 1 })
  expect(await add('bob@list-two.com\neve@list-two.com\nada@list-two.com\n')).toMatchObject({ added: 3, wrong: 0 })
  expect(await add('Domain,Why\nlist-three.com,asked us\nsub.list-four.com,asked us\n')).toMatchObject({ added: 2 })
  await expect(add('Name,City\nAda,London\n')).rejects.toMatchObject({ code: 'file-unreadable' })
  const { totals } = await listSuppressions(db, workspaceId, { search: '', after: null, limit: 9 })
  expect(totals).toEqual({ email: 4, domain: 2 })
})

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
