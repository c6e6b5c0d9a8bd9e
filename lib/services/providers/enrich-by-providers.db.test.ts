import { describe, expect, test } from 'vitest'
import { writeBudget } from '#lib/db/provider-budgets.ts'
import { readCallSums } from '#lib/db/provider-calls.ts'
import { startFakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import type { sampleImport } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { begin, charges, directory, enrich, fake, PEOPLE, rowOf, rowsFrom, world } from './provider-scene.ts'
import { sampleProvider, sampleWorld } from './sample-providers.ts'

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
