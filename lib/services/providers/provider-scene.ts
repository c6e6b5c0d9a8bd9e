import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { ContactValues } from '#lib/contract/import-record.ts'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import type { FakePerson } from '#lib/outside/providers/fake-provider-answers.ts'
import { type FakeProvider, startFakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { sampleWorld } from './sample-providers.ts'

/** Whom the fake service knows. */
export const PEOPLE: FakePerson[] = Array.from({ length: 60 }, (_, index) => ({
  email: `p${index}@acme.com`,
  firstName: 'Ann',
  lastName: `Lee`,
  title: 'Chief Technology Officer',
  company: 'Acme',
  domain: 'acme.com',
}))

/** What each test of a file uses; opened before and closed after it. */
export let database: TestDatabase
export let directory: Directory
export let fake: FakeProvider
beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
})
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})
beforeEach(async () => {
  fake = await startFakeProvider(PEOPLE)
})
afterEach(() => fake.close())

export const world = () => sampleWorld(fake.host)
/** A row about one of them; beyond 59 about nobody it knows. */
export const rowOf = (index: number, more: ContactValues = {}) => ({
  values: { firstName: 'Ann', lastName: 'Lee', email: `p${index}@acme.com`, ...more },
})
export const rowsFrom = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => rowOf(from + index))

/** An import of these rows that has begun to run. */
export async function begin(rows: Parameters<typeof sampleImport>[2], place?: SampleWorkspace) {
  const at = place ?? (await sampleWorkspace(database.db))
  const ref = await sampleImport(database.db, at, rows)
  await beginRun(database.db, ref)
  const chunk = { chunkNumber: 1, from: 1, to: rows.length }
  return { db: database.db, place: at, ref, chunk }
}

export const enrich = (ref: ImportRef, chunk: { chunkNumber: number; from: number; to: number }) =>
  enrichChunk({ db: database.db, directory, world: world() }, ref, chunk)

/** By the provider's own books: who was charged for more than once, and how many charges there are. */
export const chargedTwice = () => [...fake.charged.values()].filter((times) => times > 1)
export const charges = () => [...fake.charged.values()].reduce((sum, times) => sum + times, 0)
