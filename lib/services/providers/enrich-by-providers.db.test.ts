import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ContactValues } from '#lib/contract/import-record.ts'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readBudget, writeBudget } from '#lib/db/provider-budgets.ts'
import { readCallSums } from '#lib/db/provider-calls.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import {
  FAKE_KEY,
  type FakePerson,
  type FakeProvider,
  startFakeProvider,
} from '#lib/outside/providers/fake-provider-server.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { stopRun } from '#lib/services/pipeline/stop-run.ts'
import { SAMPLE_SECRET, sampleProvider, sampleWorld } from './sample-providers.ts'

const KNOWN = 60
const PEOPLE: FakePerson[] = Array.from({ length: KNOWN }, (_, index) => ({
  email: `p${index}@acme.com`,
  firstName: 'Ann',
  lastName: `Lee`,
  title: 'Chief Technology Officer',
  company: 'Acme',
  domain: 'acme.com',
}))

let database: TestDatabase
let directory: Directory
let fake: FakeProvider
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

const world = () => sampleWorld(fake.host)
const rowOf = (index: number, more: ContactValues = {}) => ({
  values: { firstName: 'Ann', lastName: 'Lee', email: `p${index}@acme.com`, ...more },
})
const rowsFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => rowOf(from + index))

async function begin(rows: Parameters<typeof sampleImport>[2], place?: SampleWorkspace) {
  const at = place ?? (await sampleWorkspace(database.db))
  const ref = await sampleImport(database.db, at, rows)
  await beginRun(database.db, ref)
  const chunk = { chunkNumber: 1, fromRow: 1, toRow: rows.length }
  return { db: database.db, place: at, ref, chunk }
}

const enrich = (ref: ImportRef, chunk: { chunkNumber: number; fromRow: number; toRow: number }) =>
  enrichChunk({ db: database.db, directory, world: world() }, ref, chunk)

/** The provider's own books: whoever was charged for, and never twice. */
const chargedTwice = () => [...fake.charged.values()].filter((times) => times > 1)
const charges = () => [...fake.charged.values()].reduce((sum, times) => sum + times, 0)

describe('the waterfall', () => {
  test('fills in what is missing, names the source, and closes the import’s ledger', async () => {
    const { db, place, ref, chunk } = await begin([rowOf(0), rowOf(999)])
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await enrich(ref, chunk)
    for (const part of await db.$queryRaw<
      { chunk_number: number }[]
    >`SELECT chunk_number FROM import_chunk WHERE import_id = ${ref.importId}::uuid`)
      await settleChunk(db, ref, { chunkNumber: part.chunk_number }, { today: '2026-11-21' })
    await completeImport(db, ref)
    const contacts = await db.$queryRaw<
      { email: string; job_title: string | null; email_status: string | null; sources: Record<string, unknown> }[]
    >`
      SELECT email, job_title, email_status, sources FROM contact WHERE workspace_id = ${place.workspaceId}::uuid ORDER BY email`
    expect(contacts).toMatchObject([
      {
        email: 'p0@acme.com',
        job_title: 'Chief Technology Officer',
        email_status: 'verified',
        sources: { jobTitle: { source: 'provider', by: 'Apollo' } },
      },
      { email: 'p999@acme.com', job_title: null },
    ])
    expect(await readCallSums(db, ref.importId)).toMatchObject([
      { found: 1, notFound: 1, billed: 1, costMicros: 100_000 },
    ])
  })

  test('asks the next provider only for whom the first did not know, in the workspace’s order', async () => {
    const other = await startFakeProvider([{ ...PEOPLE[0], email: 'x1@acme.com', firstName: 'Ann', lastName: 'Lee' }])
    try {
      const { db, place, ref, chunk } = await begin([rowOf(0), { values: { email: 'x1@acme.com' } }])
      const both = sampleWorld(fake.host, { rules: { allowedHosts: new Set([fake.host, other.host]) } })
      await sampleProvider(db, both, place.workspaceId, { baseUrl: fake.baseUrl })
      await sampleProvider(db, both, place.workspaceId, {
        baseUrl: other.baseUrl,
        kind: 'people-data-labs',
        name: 'PDL',
      })
      await enrichChunk({ db, directory, world: both }, ref, chunk)
      expect(fake.requests.flatMap(({ emails }) => emails).sort()).toEqual(['p0@acme.com', 'x1@acme.com'])
      expect(other.requests.flatMap(({ emails }) => emails)).toEqual(['x1@acme.com'])
    } finally {
      await other.close()
    }
  })

  test('rows of one contact are asked for once and all get the answer', async () => {
    const { db, place, ref, chunk } = await begin([rowOf(0), rowOf(0), rowOf(0)])
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await enrich(ref, chunk)
    expect(fake.requests).toHaveLength(1)
    const filled = await db.$queryRaw<
      { title: string }[]
    >`SELECT facts->>'title' AS title FROM import_enrichment WHERE import_id = ${ref.importId}::uuid`
    expect(filled.map(({ title }) => title)).toEqual(Array(3).fill('Chief Technology Officer'))
  })

  test('whoever is suppressed is never sent, by the file’s word or by what a provider found', async () => {
    const { db, place, ref, chunk } = await begin([
      rowOf(0, { email: 'p0@closed.example.com' }),
      rowOf(1),
      { values: { firstName: 'Ann', lastName: 'Lee', companyDomain: 'shut.example.com', companyName: 'Shut' } },
    ])
    const entry = { workspaceId: place.workspaceId, reason: 'manual' }
    await db.suppressionEntry.create({ data: { ...entry, kind: 'domain', value: 'closed.example.com' } })
    await db.suppressionEntry.create({ data: { ...entry, kind: 'email', value: 'p1@acme.com' } })
    await db.suppressionEntry.create({ data: { ...entry, kind: 'domain', value: 'shut.example.com' } })
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await enrich(ref, chunk)
    expect(fake.requests).toEqual([])
  })

  test('an address that the first provider found may keep the person from the second', async () => {
    const person = { email: 'secret@acme.com', firstName: 'Ann', lastName: 'Lee' }
    const { db, place, ref, chunk } = await begin([
      { values: { firstName: 'Ann', lastName: 'Lee', linkedinSlug: 'ann-lee' } },
    ])
    await db.suppressionEntry.create({
      data: { workspaceId: place.workspaceId, kind: 'email', value: person.email, reason: 'opt-out' },
    })
    fake.mishaps.push({
      kind: 'status',
      status: 200,
      body: JSON.stringify({ person: { first_name: 'Ann', last_name: 'Lee', email: person.email } }),
    })
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await sampleProvider(db, world(), place.workspaceId, {
      baseUrl: fake.baseUrl,
      kind: 'people-data-labs',
      name: 'PDL',
    })
    await enrich(ref, chunk)
    expect(fake.requests.map(({ path }) => path)).toEqual(['/api/v1/people/match'])
  })

  test('what another workspace was told stays there', async () => {
    const one = await begin([rowOf(0)])
    await sampleProvider(one.db, world(), one.place.workspaceId, { baseUrl: fake.baseUrl })
    await enrich(one.ref, one.chunk)
    const two = await begin([rowOf(0)])
    await enrich(two.ref, two.chunk)
    expect(fake.requests).toHaveLength(1)
    await sampleProvider(two.db, world(), two.place.workspaceId, { baseUrl: fake.baseUrl })
    await enrich(two.ref, two.chunk)
    expect(fake.requests).toHaveLength(2)
  })
})

describe('an address that somebody of the workspace has already', () => {
  const holder = {
    values: { firstName: 'Ann', lastName: 'Lee', email: 'p0@acme.com', companyName: 'Acme', companyDomain: 'acme.com' },
  }
  const answer = (person: object) => ({ kind: 'status' as const, status: 200, body: JSON.stringify({ person }) })

  async function importAfter(row: Parameters<typeof sampleImport>[2][number], person: object) {
    const first = await begin([holder])
    await settleChunk(first.db, first.ref, first.chunk, { today: '2026-11-21' })
    await completeImport(first.db, first.ref)
    await sampleProvider(first.db, world(), first.place.workspaceId, { baseUrl: fake.baseUrl })
    const { db, ref, chunk } = await begin([row], first.place)
    fake.mishaps.push(answer(person))
    await enrich(ref, chunk)
    await settleChunk(db, ref, chunk, { today: '2026-11-21' })
    await completeImport(db, ref)
    const contacts = await db.$queryRaw<{ email: string | null; linkedin_slug: string | null }[]>`
      SELECT email, linkedin_slug FROM contact WHERE workspace_id = ${first.place.workspaceId}::uuid ORDER BY created_at, email`
    const [line] = await db.$queryRaw<{ outcome: string; reason: string | null }[]>`
      SELECT outcome, reason FROM import_outcome WHERE import_id = ${ref.importId}::uuid`
    return { contacts, line }
  }

  test('recognises the person where name and company are theirs', async () => {
    const row = { values: { firstName: 'Ann', lastName: 'Lee', companyName: 'Acme', linkedinSlug: 'ann-lee' } }
    const { contacts, line } = await importAfter(row, { first_name: 'Ann', last_name: 'Lee', email: 'p0@acme.com' })
    expect(contacts).toEqual([{ email: 'p0@acme.com', linkedin_slug: 'ann-lee' }])
    expect(line).toEqual({ outcome: 'updated', reason: 'found-by-enrichment' })
  })

  test('is taken from nobody where they are another’s', async () => {
    const row = { values: { firstName: 'Anna', lastName: 'Leeds', companyName: 'Globex', linkedinSlug: 'anna-leeds' } }
    const { contacts, line } = await importAfter(row, { first_name: 'Anna', last_name: 'Leeds', email: 'p0@acme.com' })
    expect(contacts).toContainEqual({ email: null, linkedin_slug: 'anna-leeds' })
    expect(contacts).toHaveLength(2)
    expect(line).toMatchObject({ outcome: 'imported' })
  })
})

describe('the cache', () => {
  test('a second import of the same people costs nothing while the answers are fresh', async () => {
    const { db, place, ref, chunk } = await begin([...rowsFrom(0, 25), rowOf(999)])
    const providerId = await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await enrich(ref, chunk)
    const before = fake.requests.length
    await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled' } })
    const again = await begin([...rowsFrom(0, 25), rowOf(999)], place)
    await enrich(again.ref, again.chunk)
    expect(fake.requests).toHaveLength(before)
    expect(await readCallSums(db, again.ref.importId)).toMatchObject([{ fromCache: 26, billed: 0, costMicros: 0 }])

    await db.$executeRaw`UPDATE enrichment_cache SET fetched_at = now() - interval '91 days' WHERE provider_id = ${providerId}::uuid`
    await db.import.update({ where: { id: again.ref.importId }, data: { status: 'cancelled' } })
    const later = await begin(rowsFrom(0, 25), place)
    await enrich(later.ref, later.chunk)
    expect(charges()).toBe(50)
  })

  test('a forced refresh asks again, and once', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 5))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await enrich(ref, chunk)
    await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled' } })
    const again = await begin(rowsFrom(0, 5), place)
    await db.$transaction((tx) =>
      writeBudget(tx, again.ref.importId, { lookupsMax: null, costMaxMicros: null, forceRefresh: true }),
    )
    await enrich(again.ref, again.chunk)
    await enrich(again.ref, again.chunk)
    expect([...fake.charged.values()]).toEqual([2, 2, 2, 2, 2])
  })
})

describe('money', () => {
  test('the cap stops exactly there, whatever of it was not billed after all', async () => {
    // Every other row is unknown to the provider, so that its place in the cap becomes free again.
    const rows = Array.from({ length: 80 }, (_, index) => rowOf(index % 2 === 0 ? index / 2 : 1_000 + index))
    const { db, place, ref, chunk } = await begin(rows)
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await db.$transaction((tx) =>
      writeBudget(tx, ref.importId, { lookupsMax: 17, costMaxMicros: null, forceRefresh: false }),
    )
    await enrich(ref, chunk)
    expect(charges()).toBe(17)
    expect(await readBudget(db, ref.importId)).toMatchObject({ lookupsBound: 17, costBoundMicros: 1_700_000 })
    const [sums] = await readCallSums(db, ref.importId)
    expect(sums).toMatchObject({ billed: 17 })
    expect(sums?.withheld).toBeGreaterThan(0)

    await db.$transaction((tx) =>
      writeBudget(tx, ref.importId, { lookupsMax: null, costMaxMicros: 3_000_000, forceRefresh: false }),
    )
    await enrich(ref, chunk)
    expect(charges()).toBe(30)
    expect(chargedTwice()).toEqual([])
  })

  test('the database itself refuses a lookup over the cap', async () => {
    const { db, ref } = await begin([rowOf(0)])
    await db.$transaction((tx) =>
      writeBudget(tx, ref.importId, { lookupsMax: 1, costMaxMicros: null, forceRefresh: false }),
    )
    const over = db.$executeRaw`UPDATE provider_budget SET lookups_bound = 2 WHERE import_id = ${ref.importId}::uuid`
    await expect(over).rejects.toThrow(/check constraint|23514/)
  })

  test('the same step run three times at once asks for each contact once', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 50))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    await Promise.all([1, 2, 3].map(() => enrich(ref, chunk)))
    expect(charges()).toBe(50)
    expect(chargedTwice()).toEqual([])
  })

  // The worst moment: the provider has answered and charged, and nobody wrote it down.
  test.each([
    { kind: 'apollo', moments: [2, 4] },
    { kind: 'people-data-labs', moments: [1] },
  ] as const)('a process killed between call and write pays nothing twice ($kind)', async ({ kind, moments }) => {
    const { db, place, ref } = await begin(rowsFrom(0, 50))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl, kind })
    for (const deadly of moments) {
      const victim = startVictim(ref)
      const before = fake.requests.length
      fake.onRequest = () => {
        if (fake.requests.length === before + deadly) victim.kill('SIGKILL')
      }
      await new Promise((resolve) => victim.on('exit', resolve))
    }
    fake.onRequest = null
    await enrich(ref, { chunkNumber: 1, fromRow: 1, toRow: 50 })
    expect(chargedTwice()).toEqual([])
    const [sums] = await readCallSums(db, ref.importId)
    expect((sums?.found ?? 0) + (sums?.unknown ?? 0)).toBe(50)
    expect(sums?.billed).toBeGreaterThanOrEqual(charges())
    expect(sums?.unknown).toBeGreaterThan(0)
  })
})

describe('trouble', () => {
  test.each(['reset', 'truncated', 'html', 'huge', 'drip', 'hang'] as const)(
    '%s on one call costs its rows their answer, and nobody is asked twice',
    async (kind) => {
      const { db, place, ref, chunk } = await begin(rowsFrom(0, 30))
      await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
      fake.mishaps.push({ kind })
      await enrich(ref, chunk)
      await enrich(ref, chunk)
      expect(await readCallSums(db, ref.importId)).toMatchObject([{ found: 20, unknown: 10 }])
      expect(chargedTwice()).toEqual([])
      expect(fake.requests).toHaveLength(3)
    },
  )

  test('a call that failed for nothing is asked again by the next run of the step', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 10))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    fake.mishaps.push(...Array.from({ length: 3 }, () => ({ kind: 'status' as const, status: 500 })))
    await enrich(ref, chunk)
    expect(await readCallSums(db, ref.importId)).toMatchObject([{ failed: 10, billed: 0 }])
    expect(await readBudget(db, ref.importId)).toMatchObject({ lookupsBound: 0, costBoundMicros: 0 })
    await enrich(ref, chunk)
    expect(await readCallSums(db, ref.importId)).toMatchObject([{ failed: 0, found: 10 }])
  })

  test('a spent quota pauses the import in words; resumed, it goes on and pays nothing twice', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 60))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    const spent = { kind: 'status' as const, status: 429, headers: { 'retry-after': '80000' } }
    fake.always = () => (charges() >= 20 ? spent : null)
    const error = await enrich(ref, chunk).catch((thrown: Error) => thrown)
    expect(error).toMatchObject({ code: 'provider-paused' })
    if (!(error instanceof Error)) throw new Error('not paused')
    expect(await stopRun(db, ref, error)).toMatchObject({ status: 'paused' })
    expect(await db.import.findUniqueOrThrow({ where: { id: ref.importId } })).toMatchObject({
      status: 'paused',
      stage: 'enriching',
      reason: expect.stringContaining('Apollo says the quota is used up until tomorrow.'),
    })
    expect(chargedTwice()).toEqual([])
    const paid = charges()
    expect(paid).toBeLessThan(60)

    fake.always = null
    await db.import.update({ where: { id: ref.importId }, data: { status: 'queued' } })
    await beginRun(db, ref)
    await enrich(ref, chunk)
    expect(chargedTwice()).toEqual([])
    expect(await readCallSums(db, ref.importId)).toMatchObject([{ found: 60, failed: 0, unknown: 0, billed: 60 }])
  })

  test('a provider so slow that the step would not end pauses the import, which goes on behind it', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 40))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl, kind: 'clearbit', name: 'Clearbit' })
    fake.onRequest = () => new Promise((resolve) => setTimeout(resolve, 100))
    const hurried = sampleWorld(fake.host, { longestRunMs: 150 })
    const once = enrichChunk({ db, directory, world: hurried }, ref, chunk)
    await expect(once).rejects.toThrow('Clearbit takes very long to answer.')
    expect(charges()).toBeGreaterThan(0)
    expect(charges()).toBeLessThan(40)
    await enrich(ref, chunk)
    expect([charges(), chargedTwice()]).toEqual([40, []])
  })

  test('a provider that answers nonsense is not fed the whole file', async () => {
    const { db, place, ref } = await begin(rowsFrom(0, 600))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    fake.always = () => ({ kind: 'html' })
    await expect(enrich(ref, { chunkNumber: 1, fromRow: 1, toRow: 600 })).rejects.toMatchObject({
      code: 'provider-paused',
    })
    expect(fake.requests.length).toBeLessThanOrEqual(5 + 15)
  })

  test('a cancelled import asks nothing more', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 60))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl, kind: 'clearbit', name: 'Clearbit' })
    let asked = 0
    fake.onRequest = async () => {
      if (fake.requests.length !== 3) return
      await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled' } })
      asked = fake.requests.length
    }
    await expect(enrich(ref, chunk)).rejects.toMatchObject({ code: 'import-in-wrong-state' })
    expect(fake.requests.length - asked).toBeLessThanOrEqual(15)
    expect(fake.requests.length).toBeLessThan(60)
  })

  test('a key that was sealed for another workspace or host opens for nobody else', async () => {
    const { db, place, ref, chunk } = await begin([rowOf(0)])
    const providerId = await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    const other = await startFakeProvider([])
    try {
      const both = sampleWorld(fake.host, { rules: { allowedHosts: new Set([fake.host, other.host]) } })
      await db.$executeRaw`UPDATE provider SET base_url = ${other.baseUrl} WHERE id = ${providerId}::uuid`
      await expect(enrichChunk({ db, directory, world: both }, ref, chunk)).rejects.toThrow('cannot be opened')
      expect([...other.requests, ...fake.requests]).toEqual([])
    } finally {
      await other.close()
    }
  })

  test.each([401, 500, 403] as const)(
    'a process that ends at status %i tells nothing of key or person',
    async (status) => {
      const { db, place, ref } = await begin(rowsFrom(0, 30))
      await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
      fake.always = () => ({
        kind: 'status',
        status,
        body: `{"error":"${FAKE_KEY} p0@acme.com"}`,
        headers: { 'retry-after': '99999' },
      })
      const victim = startVictim(ref, { stdio: 'pipe' })
      let said = ''
      for (const stream of [victim.stdout, victim.stderr]) stream?.on('data', (part) => (said += part))
      await new Promise((resolve) => victim.on('exit', resolve))
      expect(said).toContain('Enrichment is paused')
      expect(said).not.toContain(FAKE_KEY)
      expect(said).not.toMatch(/p\d+@acme\.com/)
    },
  )

  test('the key stands nowhere in the database in the clear', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 3))
    await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
    fake.mishaps.push({ kind: 'status', status: 401, body: `{"error":"${FAKE_KEY}"}` })
    await expect(enrich(ref, chunk)).rejects.toThrow()
    await enrich(ref, chunk)
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`
    expect(tables.length).toBeGreaterThan(20)
    for (const { name } of tables) {
      const { rows } = await db.pool.query(
        `SELECT count(*)::int AS hits FROM "${name}" AS row WHERE row::text LIKE $1`,
        [`%${FAKE_KEY}%`],
      )
      expect(rows[0], name).toEqual({ hits: 0 })
    }
  })
})

function startVictim(
  { workspaceId, importId }: ImportRef,
  { stdio }: { stdio: 'ignore' | 'pipe' } = { stdio: 'ignore' },
) {
  return spawn(
    process.execPath,
    [join(import.meta.dirname, 'run-enrichment-victim.ts'), database.url, workspaceId, importId],
    {
      stdio,
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        ROLLCALL_SECRET: SAMPLE_SECRET,
        LOG_LEVEL: 'trace',
        ROLLCALL_ALLOW_PRIVATE_HOSTS: fake.host,
      },
    },
  )
}
