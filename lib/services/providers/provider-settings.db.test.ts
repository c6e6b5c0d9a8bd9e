import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ProviderDraft, ProviderRecipe } from '#lib/contract/providers.ts'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { deleteStaleAnswers } from '#lib/db/enrichment-cache.ts'
import { writeBudget } from '#lib/db/provider-budgets.ts'
import { readProvider, readProviders } from '#lib/db/providers.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { FAKE_KEY, type FakeProvider, startFakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import { openVault } from '#lib/outside/vault/vault.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import { sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { addProvider } from './add-provider.ts'
import { getBudget, setBudget } from './budget.ts'
import { changeProvider } from './change-provider.ts'
import { orderProviders } from './order-providers.ts'
import { quoteImport } from './quote-import.ts'
import { receiptOf } from './receipt.ts'
import { removeProvider } from './remove-provider.ts'
import { rotateKeys } from './rotate-keys.ts'
import { sampleProvider, sampleWorld } from './sample-providers.ts'
import { testProvider } from './test-provider.ts'

const ANN = {
  email: 'p0@acme.com',
  firstName: 'Ann',
  lastName: 'Lee',
  title: 'CTO',
  company: 'Acme',
  domain: 'acme.com',
}

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
  fake = await startFakeProvider([ANN])
})
afterEach(() => fake.close())

const deps = () => ({ db: database.db, world: sampleWorld(fake.host) })
const draft = (more: Record<string, unknown> = {}) =>
  ProviderDraft.parse({ kind: 'apollo', baseUrl: fake.baseUrl, key: FAKE_KEY, unitPrice: 0.028, ...more })

async function openWorkspace() {
  const { workspaceId, campaignId } = await sampleWorkspace(database.db)
  const person = { email: `${crypto.randomUUID()}@acme.com`, name: 'Ada', password: 'a long enough password' }
  const { userId } = await createUser(database.db, { ...person, workspaceId, role: 'admin' })
  return { workspaceId, campaignId, userId }
}

describe('a provider', () => {
  test('is tried when it is added, and shows nothing of its key but the end', async () => {
    const actor = await openWorkspace()
    const saved = await addProvider(deps(), actor, draft())
    expect(saved).toMatchObject({
      test: { ok: true },
      provider: { name: 'Apollo', enabled: true, host: fake.host, keyLast4: FAKE_KEY.slice(-4), unitPrice: 0.028 },
    })
    const stored = await readProvider(database.db, { ...actor, providerId: saved.provider.providerId })
    expect(JSON.stringify([saved, stored])).not.toContain(FAKE_KEY)
    expect(fake.charged.size).toBe(0)
  })

  test('whose key does not work is kept, off, and says why', async () => {
    const actor = await openWorkspace()
    const saved = await addProvider(deps(), actor, draft({ key: 'wrong-key-0001' }))
    expect(saved).toMatchObject({
      provider: { enabled: false },
      test: { ok: false, reason: expect.stringContaining('key') },
    })
    const ref = { ...actor, providerId: saved.provider.providerId }
    expect(await changeProvider(deps(), ref, { enabled: true })).toMatchObject({
      provider: { enabled: false },
      test: { ok: false },
    })
    const mended = await changeProvider(deps(), ref, { key: FAKE_KEY, enabled: true })
    expect(mended).toMatchObject({ provider: { enabled: true }, test: { ok: true } })
  })

  test.each([
    'https://127.0.0.1/',
    'http://api.apollo.io',
    'https://localhost:5432',
    'https://2130706433',
    'https://user:pass@api.apollo.io',
    'https://169.254.169.254',
  ])('cannot be at %s (55)', async (baseUrl) => {
    const actor = await openWorkspace()
    await expect(addProvider(deps(), actor, draft({ baseUrl }))).rejects.toMatchObject({ code: 'request-invalid' })
    expect(await readProviders(database.db, actor.workspaceId)).toEqual([])
    const { provider } = await addProvider(deps(), actor, draft())
    const moved = changeProvider(deps(), { ...actor, providerId: provider.providerId }, { baseUrl, key: FAKE_KEY })
    await expect(moved).rejects.toMatchObject({ code: 'request-invalid' })
  })

  // What was allowed once need not be any more, and a name can come to mean another machine.
  test('55: is not called at an address of the inside, not even to test it', async () => {
    const { db, world } = deps()
    const { workspaceId } = await openWorkspace()
    const providerId = await sampleProvider(db, world, workspaceId, { baseUrl: fake.baseUrl })
    const strict = { ...world, rules: { allowedHosts: new Set<string>() } }
    expect(await testProvider({ db, world: strict }, { workspaceId, providerId })).toMatchObject({ ok: false })
    const named = await sampleProvider(db, world, workspaceId, { baseUrl: 'https://api.example.com', name: 'Named' })
    const rebound = {
      ...strict,
      rules: { ...strict.rules, resolve: async () => [{ address: '127.0.0.1', family: 4 }] },
    }
    expect(await testProvider({ db, world: rebound }, { workspaceId, providerId: named })).toMatchObject({ ok: false })
    expect(fake.requests).toEqual([])
  })

  test('56: takes its key to no other host: it has to be typed again', async () => {
    const actor = await openWorkspace()
    const { provider } = await addProvider(deps(), actor, draft())
    const ref = { ...actor, providerId: provider.providerId }
    await expect(changeProvider(deps(), ref, { baseUrl: 'https://evil.example.com' })).rejects.toMatchObject({
      code: 'request-invalid',
      message: expect.stringContaining(fake.host),
    })
    expect(await readProvider(database.db, ref)).toMatchObject({ baseUrl: fake.baseUrl, enabled: true })
  })

  test('56: of another workspace does not exist', async () => {
    const [owner, stranger] = [await openWorkspace(), await openWorkspace()]
    const { provider } = await addProvider(deps(), owner, draft())
    const ref = { ...stranger, providerId: provider.providerId }
    await expect(testProvider(deps(), ref)).rejects.toMatchObject({ code: 'not-found' })
    await expect(changeProvider(deps(), ref, { name: 'Mine' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(removeProvider(database.db, ref)).rejects.toMatchObject({ code: 'not-found' })
    await expect(orderProviders(database.db, stranger, [provider.providerId])).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await readProviders(database.db, owner.workspaceId)).toMatchObject([{ name: 'Apollo', enabled: true }])
  })

  test('that is taken away forgets its key, and stays in the receipts', async () => {
    const { workspaceId, campaignId } = await openWorkspace()
    const { db, world } = deps()
    const providerId = await sampleProvider(db, world, workspaceId, { baseUrl: fake.baseUrl })
    const ref = await sampleImport(db, { workspaceId, campaignId }, [
      { values: { email: ANN.email, firstName: 'Ann', lastName: 'Lee' } },
    ])
    await beginRun(db, ref)
    await enrichChunk({ db, directory, world }, ref, { chunkNumber: 1, from: 1, to: 1 })
    await removeProvider(db, { workspaceId, providerId, userId: null })
    expect(await readProviders(db, workspaceId)).toEqual([])
    const [row] = await db.$queryRaw<
      { key: string | null }[]
    >`SELECT key_sealed AS key FROM provider WHERE id = ${providerId}::uuid`
    expect(row).toEqual({ key: null })
    expect(await receiptOf(db, ref)).toMatchObject({ billed: 1, cost: 0.1, providers: [{ name: 'Apollo', found: 1 }] })
  })

  test('has a name of its own, and its place in the order', async () => {
    const actor = await openWorkspace()
    const one = await addProvider(deps(), actor, draft())
    await expect(addProvider(deps(), actor, draft({ name: 'apollo' }))).rejects.toMatchObject({ code: 'conflict' })
    const two = await addProvider(deps(), actor, draft({ kind: 'people-data-labs' }))
    const ids = [two.provider.providerId, one.provider.providerId]
    await orderProviders(database.db, actor, ids)
    expect((await readProviders(database.db, actor.workspaceId)).map(({ providerId }) => providerId)).toEqual(ids)
    await expect(orderProviders(database.db, actor, ids.slice(1))).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

test('answers are forgotten when they are too old, when the way to read them changes, and with their provider', async () => {
  const { db, world } = deps()
  const { workspaceId, campaignId } = await openWorkspace()
  const providerId = await sampleProvider(db, world, workspaceId, { baseUrl: fake.baseUrl })
  const ref = await sampleImport(db, { workspaceId, campaignId }, [
    { values: { email: ANN.email } },
    { values: { email: 'z@acme.com' } },
  ])
  await beginRun(db, ref)
  await enrichChunk({ db, directory, world }, ref, { chunkNumber: 1, from: 1, to: 2 })
  const kept = async () => {
    const [row] = await db.$queryRaw<
      { count: number }[]
    >`SELECT count(*)::int AS count FROM enrichment_cache WHERE provider_id = ${providerId}::uuid`
    return row?.count
  }
  expect(await kept()).toBe(2)
  await db.$executeRaw`
    UPDATE enrichment_cache SET fetched_at = now() - interval '92 days' WHERE provider_id = ${providerId}::uuid AND person IS NULL`
  await deleteStaleAnswers(db, 100)
  expect(await kept()).toBe(1)
  await changeProvider({ db, world }, { workspaceId, providerId, userId: null }, { maxAgeDays: 60 })
  expect(await kept()).toBe(1)
  await changeProvider({ db, world }, { workspaceId, providerId, userId: null }, { baseUrl: fake.baseUrl })
  expect(await kept()).toBe(0)
  await enrichChunk({ db, directory, world }, ref, { chunkNumber: 1, from: 1, to: 2 })
  expect(fake.charged.get(ANN.email)).toBe(1)
})

test('a recipe asks for known words, on a host of its own', () => {
  const recipe = {
    method: 'GET',
    urlTemplate: 'https://api.example.com/find?email={email}',
    headers: [{ name: 'authorization', value: 'Bearer {key}' }],
    bodyTemplate: null,
    answerPaths: { email: 'data.email' },
  }
  expect(ProviderRecipe.safeParse(recipe).success).toBe(true)
  const wrong = [
    { urlTemplate: 'https://{companyDomain}/find' },
    { urlTemplate: 'https://api.{companyDomain}.com/find' },
    { urlTemplate: 'https://api.example.com/{password}' },
    { headers: [{ name: 'x-a', value: 'a\r\nx-b: c' }] },
    { headers: [{ name: 'bad name', value: 'a' }] },
    { bodyTemplate: '{"a":"{email}"}' },
    { method: 'POST', bodyTemplate: '{"a":{email}}' },
    { answerPaths: { id: 'data.id' } },
    { answerPaths: { email: 'data..email' } },
  ]
  for (const more of wrong)
    expect(ProviderRecipe.safeParse({ ...recipe, ...more }).success, JSON.stringify(more)).toBe(false)
})

test('rotation seals every key anew, and says whose nothing opens', async () => {
  const { db, world } = deps()
  const { workspaceId } = await openWorkspace()
  const [old, present] = ['the former key material of this house', 'the present key material of this house']
  const formerly = { ...world, vault: openVault({ current: old }) }
  const providerId = await sampleProvider(db, formerly, workspaceId, { baseUrl: fake.baseUrl })
  const gone = { ...world, vault: openVault({ current: 'material that nobody has any more, at all' }) }
  const lostId = await sampleProvider(db, gone, workspaceId, { baseUrl: fake.baseUrl, name: 'Lost' })

  const first = await rotateKeys(db, openVault({ current: present, previous: old }))
  expect(first.renewed).toBe(1)
  expect(first.lost).toContainEqual({ workspaceId, holderId: lostId })
  const now = { ...world, vault: openVault({ current: present }) }
  expect(await testProvider({ db, world: now }, { workspaceId, providerId })).toEqual({ ok: true })
  expect(await testProvider({ db, world: formerly }, { workspaceId, providerId })).toMatchObject({ ok: false })
  expect((await rotateKeys(db, openVault({ current: present, previous: old }))).renewed).toBe(0)
})

describe('the quote', () => {
  test('counts whom directory, suppression and cache leave over, and prices those that will be found', async () => {
    const { db, world } = deps()
    const { workspaceId, campaignId } = await openWorkspace()
    await sampleProvider(db, world, workspaceId, { baseUrl: fake.baseUrl, unitPrice: 0.1 })
    await sampleProvider(db, world, workspaceId, {
      baseUrl: fake.baseUrl,
      kind: 'clearbit',
      name: 'Clearbit',
      unitPrice: 1,
    })
    const person = (email: string) => ({ values: { firstName: 'Ann', lastName: 'Lee', email } })
    const rows = [
      person(ANN.email),
      person('p1@acme.com'),
      person('p1@acme.com'),
      person('stop@acme.com'),
      { ...person('skip@acme.com'), plan: { action: 'skip' as const } },
      { values: { firstName: 'Zed', lastName: 'Quux', companyName: 'Initech' } },
      { values: { firstName: 'Onlyname', lastName: 'Noaddress' } },
    ]
    await db.suppressionEntry.create({ data: { workspaceId, kind: 'email', value: 'stop@acme.com', reason: 'manual' } })
    const ref = await sampleImport(db, { workspaceId, campaignId }, rows)
    const quote = await quoteImport({ db, directory, world }, ref)
    expect(quote).toMatchObject({
      rows: 3,
      providers: [
        { name: 'Apollo', cached: 0, lookupsExpected: 3, lookupsMax: 3, costExpected: 0.18, costMax: 0.3 },
        { name: 'Clearbit', lookupsExpected: 1, lookupsMax: 2, costMax: 2 },
      ],
      costMax: 2.3,
    })
    expect(fake.requests).toEqual([])

    await beginRun(db, ref)
    await enrichChunk({ db, directory, world }, ref, { chunkNumber: 1, from: 1, to: rows.length })
    const receipt = await receiptOf(db, ref)
    expect(receipt).toMatchObject({
      billed: 1,
      cost: 0.1,
      providers: [
        { found: 1, notFound: 2 },
        { found: 0, notFound: 1 },
      ],
    })
    await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled' } })
    const again = await sampleImport(db, { workspaceId, campaignId }, rows)
    const second = await quoteImport({ db, directory, world }, again)
    expect(second?.providers).toMatchObject([
      { cached: 3, lookupsMax: 0 },
      { cached: 1, lookupsExpected: 0 },
    ])
    await db.$transaction((tx) =>
      writeBudget(tx, again.importId, { lookupsMax: null, costMaxMicros: null, forceRefresh: true }),
    )
    expect((await quoteImport({ db, directory, world }, again))?.providers[0]).toMatchObject({
      cached: 0,
      lookupsMax: 3,
    })
  })

  test('is none without a provider, and of another workspace not found', async () => {
    const { db, world } = deps()
    const place = await openWorkspace()
    const ref = await sampleImport(db, place, [{ values: { email: ANN.email } }])
    expect(await quoteImport({ db, directory, world }, ref)).toBeNull()
    const foreign = { ...ref, workspaceId: (await openWorkspace()).workspaceId }
    await expect(quoteImport({ db, directory, world }, foreign)).rejects.toMatchObject({ code: 'not-found' })
    await expect(receiptOf(db, foreign)).rejects.toMatchObject({ code: 'not-found' })
    await expect(setBudget(db, foreign, { lookupsMax: 1, costMax: null, forceRefresh: false })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('a cap can be set until the import is over', async () => {
    const { db } = deps()
    const ref = await sampleImport(db, await openWorkspace(), [{ values: { email: ANN.email } }])
    const budget = { lookupsMax: 10, costMax: 2.5, forceRefresh: true }
    expect(await setBudget(db, ref, budget)).toEqual(budget)
    expect(await getBudget(db, ref)).toEqual(budget)
    await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled' } })
    await expect(setBudget(db, ref, budget)).rejects.toMatchObject({ code: 'import-in-wrong-state' })
  })
})
