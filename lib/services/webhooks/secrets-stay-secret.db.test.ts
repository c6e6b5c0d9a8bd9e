import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ProviderDraft } from '#lib/contract/providers.ts'
import { SourceOptions } from '#lib/contract/webhook-sources.ts'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { readProviders } from '#lib/db/providers.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { log } from '#lib/log.ts'
import { FAKE_KEY, type FakeProvider, startFakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import { openVault } from '#lib/outside/vault/vault.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import { sampleImport } from '#lib/services/pipeline/sample-import.ts'
import { addProvider } from '#lib/services/providers/add-provider.ts'
import { changeProvider } from '#lib/services/providers/change-provider.ts'
import { sampleWorld } from '#lib/services/providers/sample-providers.ts'
import { testProvider } from '#lib/services/providers/test-provider.ts'
import { addEndpoint, rotateEndpointSecret } from './endpoints.ts'
import { listMessages, sendTest } from './messages.ts'
import { receiveDelivery } from './receive-delivery.ts'
import { addSource, listSources, rotateSourceSecret } from './sources.ts'

const ADA = {
  email: 'ada@canary.com',
  firstName: 'Ada',
  lastName: 'Lee',
  title: 'CTO',
  company: 'C',
  domain: 'canary.com',
}

/** What the service does with a question; some of it says the key back. */
const FATES = [
  null,
  { kind: 'status', status: 401, body: `{"error":"${FAKE_KEY} is wrong"}` },
  { kind: 'status', status: 500, body: `<pre>${FAKE_KEY}</pre>` },
  { kind: 'html' },
  { kind: 'reset' },
  { kind: 'truncated' },
  { kind: 'hang' },
] as const

let base: TestDatabase
let directory: Directory
let desk: SampleDesk
let fake: FakeProvider
let logged: string[]

beforeAll(async () => {
  base = await createTestDatabase()
  directory = openDirectory(base.url)
  desk = await SampleDesk.open(base.db)
})
beforeEach(async () => {
  fake = await startFakeProvider([ADA])
  logged = []
  log.level = 'trace'
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    logged.push(String(piece))
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  log.level = 'silent'
  await fake.close()
})
afterAll(async () => {
  await desk.close()
  await closeDirectory(directory)
  await base.drop()
})

/** Every row of every table, as a thief of a backup would read it. */
async function dump(): Promise<string> {
  const tables = await base.db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`
  expect(tables.length).toBeGreaterThan(30)
  const rows = await Promise.all(
    tables.map(({ name }) => base.db.$queryRawUnsafe(`SELECT to_jsonb(t)::text FROM ${name} t`)),
  )
  return JSON.stringify(rows)
}

/** What is told of it: an answer, or an error with all that hangs on it. */
const told = async (verb: () => Promise<unknown>): Promise<string> =>
  verb().then(JSON.stringify, (error: unknown) => JSON.stringify(error, Object.getOwnPropertyNames(Object(error))))

test('57: a key is in no table, answer, error or log, whatever becomes of the question', async () => {
  const { db } = base
  const world = sampleWorld(fake.host)
  const draft = ProviderDraft.parse({ kind: 'apollo', baseUrl: fake.baseUrl, key: FAKE_KEY })
  const answers = [await told(() => addProvider({ db, world }, desk.place, draft))]
  const { providerId = '' } = (await readProviders(db, desk.place.workspaceId))[0] ?? {}
  const ref = { ...desk.place, providerId }
  for (const [at, fate] of FATES.entries()) {
    fake.always = () => fate
    answers.push(await told(() => testProvider({ db, world }, ref)))
    answers.push(await told(() => changeProvider({ db, world }, ref, { name: `Service ${fate?.kind}` })))
    await db.$executeRaw`UPDATE provider SET enabled = true`
    await db.$executeRaw`UPDATE import SET status = 'cancelled'`
    const run = await sampleImport(db, desk.place, [
      { values: { email: at === 0 ? ADA.email : `ada${at}@canary.com`, firstName: 'Ada', lastName: 'Lee' } },
    ])
    await beginRun(db, run)
    answers.push(await told(() => enrichChunk({ db, directory, world }, run, { chunkNumber: 1, from: 1, to: 1 })))
  }
  expect(fake.requests.some(({ headers }) => JSON.stringify(headers).includes(FAKE_KEY))).toBe(true)
  expect(fake.requests.length).toBeGreaterThan(2 * FATES.length)
  expect(answers.join('\n')).not.toContain(FAKE_KEY)
  expect(await dump()).not.toContain(FAKE_KEY)
  expect(logged.join('\n')).not.toContain(FAKE_KEY)
}, 60_000)

test('57: the secrets of webhooks are in no table or log, and in the one answer that makes them', async () => {
  const deps = {
    db: base.db,
    files: desk.files,
    world: {
      vault: openVault({ current: 'material of a webhook test, long enough' }),
      rules: { allowedHosts: new Set([fake.host]) },
      now: Date.now,
      random: () => 0.5,
      baseUrl: 'https://rollcall.test',
    },
  }
  const source = await addSource(deps, desk.place, { name: 'Canary', options: SourceOptions.parse({}) })
  const endpoint = await addEndpoint(deps, desk.place, { url: fake.baseUrl, events: ['import.failed'] })
  const endpointRef = { ...desk.place, endpointId: endpoint.endpoint.endpointId }
  const secrets = [
    source.secret,
    endpoint.secret,
    (await rotateSourceSecret(deps, { ...desk.place, sourceId: source.source.sourceId })).secret,
    (await rotateEndpointSecret(deps, endpointRef)).secret,
  ]
  const forged = { id: 'x', timestamp: '1', signature: 'v1,x', body: Buffer.from(`{"secret":"${source.secret}"}`) }
  const answers = [
    await told(() => sendTest(deps, endpointRef)),
    await told(() => listMessages(base.db, endpointRef, null)),
    await told(() => listSources(deps, desk.place.workspaceId)),
    await told(() => receiveDelivery(deps, source.source.sourceId, forged)),
  ]
  const everything = [await dump(), ...answers, ...logged].join('\n')
  for (const secret of secrets) expect(everything).not.toContain(secret.slice('whsec_'.length))
})
