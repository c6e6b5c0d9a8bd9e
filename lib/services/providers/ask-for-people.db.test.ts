import { spawn } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readBudget, writeBudget } from '#lib/db/provider-budgets.ts'
import { readCallSums } from '#lib/db/provider-calls.ts'
import { FAKE_KEY, type Mishap, startFakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import { stopRun } from '#lib/services/pipeline/stop-run.ts'
import {
  begin,
  chargedTwice,
  charges,
  database,
  directory,
  enrich,
  fake,
  rowOf,
  rowsFrom,
  world,
} from './provider-scene.ts'
import { SAMPLE_SECRET, sampleProvider, sampleWorld } from './sample-providers.ts'

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

  // What is bound is what the books say was billed, to the cent, and never more than the cap: whatever the provider does.
  test('the books balance after any row of mishaps', async () => {
    const mishap = fc.constantFrom<Mishap | null>(
      null,
      null,
      { kind: 'status', status: 500 },
      { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
      { kind: 'status', status: 400 },
      { kind: 'reset' },
      { kind: 'truncated' },
      { kind: 'html' },
      { kind: 'status', status: 402 },
    )
    const story = fc.record({
      fates: fc.array(mishap, { maxLength: 12 }),
      cap: fc.integer({ min: 0, max: 40 }),
      runs: fc.integer({ min: 1, max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(story, async ({ fates, cap, runs }) => {
        fake.charged.clear()
        fake.mishaps.splice(0)
        const { db, place, ref, chunk } = await begin([...rowsFrom(0, 30), ...rowsFrom(900, 910)])
        await sampleProvider(db, world(), place.workspaceId, { baseUrl: fake.baseUrl })
        await db.$transaction((tx) =>
          writeBudget(tx, ref.importId, { lookupsMax: cap, costMaxMicros: null, forceRefresh: false }),
        )
        const left = [...fates]
        fake.always = () => left.shift() ?? null
        for (let run = 0; run < runs; run++) {
          await enrich(ref, chunk).catch((error: { code?: string }) => expect(error.code).toBe('provider-paused'))
        }
        const [sums] = await readCallSums(db, ref.importId)
        const budget = await readBudget(db, ref.importId)
        expect([budget.lookupsBound, budget.costBoundMicros]).toEqual([sums?.billed ?? 0, sums?.costMicros ?? 0])
        expect(budget.lookupsBound).toBeLessThanOrEqual(cap)
        expect(charges()).toBeLessThanOrEqual(cap)
        expect(chargedTwice()).toEqual([])
      }),
      { numRuns: 40 },
    )
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

  test('what got lost is asked for again where asking twice costs nothing, and counted once', async () => {
    const { db, place, ref, chunk } = await begin(rowsFrom(0, 8))
    const recipe = {
      method: 'POST' as const,
      urlTemplate: `${fake.baseUrl}/own/find`,
      headers: [{ name: 'x-token', value: 'Token {key}' }],
      bodyTemplate: '{"who":{"mail":"{email}"}}',
      answerPaths: { jobTitle: 'hits[0].job.name' },
      verifiedWords: [],
      repeatable: true,
    }
    await sampleProvider(db, world(), place.workspaceId, {
      baseUrl: fake.baseUrl,
      kind: 'generic-json',
      name: 'Own',
      recipe,
    })
    fake.always = ({ emails }) => (emails.includes('p3@acme.com') ? { kind: 'reset' } : null)
    await enrich(ref, chunk)
    expect(await readCallSums(db, ref.importId)).toMatchObject([{ found: 7, unknown: 1, billed: 8 }])
    fake.always = null
    await enrich(ref, chunk)
    expect(await readCallSums(db, ref.importId)).toMatchObject([{ found: 8, unknown: 0, billed: 8 }])
    expect(await readBudget(db, ref.importId)).toMatchObject({ lookupsBound: 8 })
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
    await enrich(ref, { chunkNumber: 1, from: 1, to: 50 })
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
    await expect(enrich(ref, { chunkNumber: 1, from: 1, to: 600 })).rejects.toMatchObject({
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

/** A process of its own that enriches the import's first chunk. */
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
