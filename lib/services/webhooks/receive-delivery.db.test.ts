import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SourceOptions, SourceView } from '#lib/contract/webhook-sources.ts'
import { SourceOptions as Options } from '#lib/contract/webhook-sources.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { openVault } from '#lib/outside/vault/vault.ts'
import type { SignedMessage } from '#lib/outside/webhooks/signature.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { deduplicateImport } from '#lib/services/pipeline/deduplicate-import.ts'
import { finishPlan } from '#lib/services/pipeline/finish-plan.ts'
import { parseImport } from '#lib/services/pipeline/parse-import.ts'
import { rotateKeys } from '#lib/services/providers/rotate-keys.ts'
import { forgetOldDeliveries, listDeliveries, replayDelivery } from './deliveries.ts'
import { receiveDelivery } from './receive-delivery.ts'
import { addSource, changeSource, removeSource, rotateSourceSecret } from './sources.ts'
import type { WebhookWorld } from './webhook-world.ts'

const BATCH = { contacts: [{ email: 'ada@acme.com', first_name: 'Ada', Points: 7 }, { 'E-Mail': 'bob@acme.com' }, {}] }

let base: TestDatabase
let desk: SampleDesk
let world: WebhookWorld
let source: SourceView
let secret: string

beforeAll(async () => {
  base = await createTestDatabase()
  desk = await SampleDesk.open(base.db)
  world = {
    vault: openVault({ current: 'material of a webhook test, long enough' }),
    rules: { allowedHosts: new Set() },
    now: Date.now,
    random: () => 0.5,
    baseUrl: 'https://rollcall.test',
  }
})
beforeEach(async () => {
  ;({ source, secret } = await made({ campaignId: desk.place.campaignId }))
})
afterAll(async () => {
  await desk.close()
  await base.drop()
})

const made = (options: Partial<SourceOptions>) =>
  addSource({ db: base.db, world }, desk.place, { name: crypto.randomUUID(), options: Options.parse(options) })

type Sent = { id?: string; key?: string; at?: number; to?: string; body?: string }

/** Signed by the standard's own library, as a stranger's program would. */
function message(content: unknown, { id = crypto.randomUUID(), key = secret, at = Date.now(), body }: Sent = {}) {
  const text = body ?? JSON.stringify(content)
  const time = new Date(Math.floor(at / 1000) * 1000)
  const signed: SignedMessage = {
    id,
    timestamp: String(time.getTime() / 1000),
    signature: new Webhook(key).sign(id, time, text),
    body: Buffer.from(text),
  }
  return signed
}
const deps = () => ({ db: base.db, files: desk.files, world })
const receive = (signed: SignedMessage, to = source.sourceId) => receiveDelivery(deps(), to, signed)
const send = (content: unknown, sent: Sent = {}) => receive(message(content, sent), sent.to)
const ref = () => ({ ...desk.place, sourceId: source.sourceId })
const log = async () => (await listDeliveries(base.db, ref(), null)).deliveries

/** Everything that a webhook could have changed. */
async function everything() {
  const [imports, uploads, deliveries, outbox, idempotency] = await Promise.all([
    base.db.import.count(),
    base.db.upload.count(),
    base.db.$queryRaw`SELECT count(*)::int AS n, sum(attempts)::int AS attempts FROM webhook_delivery`,
    base.db.outboxEvent.count(),
    base.db.$queryRaw`SELECT count(*)::int AS n FROM api_idempotency`,
  ])
  return { imports, uploads, deliveries, outbox, idempotency }
}

describe('a batch', () => {
  test('becomes an import of its own that starts by itself and goes the whole way', async () => {
    const { status, body } = await send(BATCH)
    expect(status).toBe(202)
    expect(body).toMatchObject({ status: 'queued', total_rows: 3, ignored_fields: ['Points'] })
    const { job_id: importId, status_url } = body as { job_id: string; status_url: string }
    expect(status_url).toBe(`https://rollcall.test/v1/leads/import/jobs/${importId}`)
    const importRef = desk.ref(importId)
    await parseImport(desk, importRef, 1)
    await deduplicateImport(base.db, importRef, 1)
    await finishPlan(base.db, importRef, 1)
    const report = await desk.run(importRef)
    expect(report.tally.outcomes).toMatchObject({ imported: 2, errored: 1 })
    const event = await base.db.outboxEvent.findFirst({ where: { data: { path: ['importId'], equals: importId } } })
    expect(event?.name).toBe('import/mapped')
  })

  test('is mapped as its source says, and else by its names', async () => {
    const { source: own, secret: key } = await made({
      fieldMappings: [
        { name: 'Anrufnummer', target: { kind: 'field', field: 'phone' } },
        { name: 'shoe-size', target: { kind: 'keep' } },
        { name: 'title', target: { kind: 'skip' } },
      ],
      identifier: 'phone',
      tags: ['from-crm'],
      purpose: 'add',
      enrich: false,
    })
    const { body } = await send(
      { contacts: [{ anrufnummer: '+442079460958', 'Shoe Size': 42, title: 'CEO', city: 'Bern' }] },
      { to: own.sourceId, key },
    )
    const row = await base.db.import.findUniqueOrThrow({ where: { id: (body as { job_id: string }).job_id } })
    expect(row.campaignId).toBeNull()
    expect(row.options).toMatchObject({ identifier: 'phone', tags: ['from-crm'], purpose: 'add', enrich: false })
    expect(row.mapping).toEqual({
      columns: [
        { columnIndex: 0, target: { kind: 'field', field: 'phone' } },
        { columnIndex: 1, target: { kind: 'keep' } },
        { columnIndex: 2, target: { kind: 'skip' } },
        { columnIndex: 3, target: { kind: 'field', field: 'city' } },
      ],
    })
  })

  test('whose cells hold what no database keeps is taken, without those characters', async () => {
    const { body } = await send(null, {
      body: '{"contacts":[{"email":"nul@acme.com","first_name":"A\\u0000da","last_name":"L\\ud800"}]}',
    })
    const importRef = desk.ref((body as { job_id: string }).job_id)
    await parseImport(desk, importRef, 1)
    const [row] = await base.db.$queryRaw<{ record: object }[]>`
      SELECT record FROM import_row WHERE import_id = ${importRef.importId}::uuid`
    expect(row?.record).toMatchObject({ values: { firstName: 'Ada', email: 'nul@acme.com' } })
  })

  test.each([
    ['half of it', '{"contacts":[', 'not valid JSON'],
    ['nobody', '{"contacts":[]}', 'at least one contact'],
    ['no name and no address', '{"contacts":[{"city":"Bern"}]}', 'nobody can be recognised'],
    ['a name with a NUL', '{"contacts":[{"a\\u0000b":"c@acme.com"}]}', 'a character that is none'],
    ['a key with half a pair', '{"contacts":[{}],"\\u0000\\ud800":1}', 'Unrecognized key'],
    ['a hundred thousand levels', `{"contacts":${'['.repeat(100_000)}`, 'nested deeper'],
    ['a million keys', `{"contacts":[{${'"a":1,'.repeat(1_000_000)}"b":1}]}`, 'more than 250,000 values'],
  ])('of %s is refused, noted, and may be mended under the same id (59)', async (_what, body, words) => {
    const id = crypto.randomUUID()
    const before = await everything()
    await expect(send(null, { body, id })).rejects.toThrow(words)
    const after = await everything()
    expect({ ...after, deliveries: null }).toEqual({ ...before, deliveries: null })
    expect((await log())[0]).toMatchObject({ messageId: id, problem: expect.stringContaining(words), importId: null })
    expect((await send(BATCH, { id })).status).toBe(202)
    expect((await log())[0]).toMatchObject({ messageId: id, problem: null, attempts: 2, contacts: 3 })
  })

  test('is refused while its campaign is closed, and can be replayed when it is open again', async () => {
    const { campaignId } = desk.place
    await base.db.campaign.update({ where: { id: campaignId }, data: { status: 'archived' } })
    await expect(send(BATCH)).rejects.toMatchObject({ code: 'campaign-not-active' })
    await base.db.campaign.update({ where: { id: campaignId }, data: { status: 'active' } })
    const [refused] = await log()
    const accepted = await replayDelivery(deps(), ref(), refused?.deliveryId ?? '')
    expect(accepted).toMatchObject({ status: 'queued', total_rows: 3 })
    expect((await log())[0]).toMatchObject({ isReplay: true, importId: accepted.job_id, problem: null })
    const audits = await base.db
      .$queryRaw`SELECT action, user_id FROM audit_entry WHERE subject_id = ${accepted.job_id}`
    expect(audits).toEqual([{ action: 'started', user_id: desk.place.userId }])
  })
})

describe('test 58', () => {
  test('who does not sign rightly gets 401 and nothing changes, whatever is wrong', async () => {
    await send(BATCH)
    const before = await everything()
    const good = message(BATCH)
    const flipped = Buffer.from(good.body)
    flipped[30] = (flipped[30] ?? 0) ^ 1
    const bad: [string, SignedMessage, string?][] = [
      ['another secret', message(BATCH, { key: `whsec_${Buffer.alloc(32).toString('base64')}` })],
      ['no signature', { ...good, signature: null }],
      ['no id', { ...good, id: null }],
      ['no time', { ...good, timestamp: null }],
      ['one byte altered', { ...good, body: flipped }],
      ['301 seconds old', message(BATCH, { at: Date.now() - 301_000 })],
      ['301 seconds early', message(BATCH, { at: Date.now() + 302_000 })],
      ['another source', good, (await made({})).source.sourceId],
      ['no such source', good, crypto.randomUUID()],
      ['no source at all', good, '../../etc'],
    ]
    const refusals = await Promise.all(
      bad.map(([, signed, to]) => receive(signed, to).catch(({ code, message: detail }) => ({ code, detail }))),
    )
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size, 'nothing tells them apart').toBe(1)
    expect(refusals[0]).toMatchObject({ code: 'signature-invalid' })
    expect(await everything()).toEqual(before)
  })

  test('a hundred at once with one id have one effect and one answer', async () => {
    const before = await base.db.import.count()
    const signed = message(BATCH)
    const answers = await Promise.all(Array.from({ length: 100 }, () => receive(signed)))
    expect(answers[0]?.status).toBe(202)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await base.db.import.count()).toBe(before + 1)
    // Signed anew a day later, when the key of the request is long forgotten.
    await base.db.$executeRaw`DELETE FROM api_idempotency`
    expect(await send(BATCH, { id: signed.id ?? '' })).toEqual(answers[0])
    expect(await base.db.import.count()).toBe(before + 1)
  }, 60_000)

  test('one id with another body is a conflict', async () => {
    const id = crypto.randomUUID()
    await send(BATCH, { id })
    const before = await base.db.import.count()
    await expect(send({ contacts: [{ email: 'eve@acme.com' }] }, { id })).rejects.toMatchObject({ code: 'conflict' })
    expect(await base.db.import.count()).toBe(before)
  })

  test('messages may come in any order', async () => {
    const [first, second] = [message(BATCH, { at: Date.now() - 60_000 }), message(BATCH)]
    expect((await receive(second)).status).toBe(202)
    expect((await receive(first)).status).toBe(202)
  })

  test('both secrets are good for a day after a change, and then the new one alone', async () => {
    const rotated = await rotateSourceSecret({ db: base.db, world }, ref())
    expect(rotated.source.formerSecretUntil).not.toBeNull()
    expect((await send(BATCH)).status).toBe(202)
    expect((await send(BATCH, { key: rotated.secret })).status).toBe(202)
    await base.db.$executeRaw`UPDATE webhook_secret SET expires_at = now() WHERE expires_at IS NOT NULL`
    await expect(send(BATCH)).rejects.toMatchObject({ code: 'signature-invalid' })
    expect((await send(BATCH, { key: rotated.secret })).status).toBe(202)
  })

  test('a third secret puts the first one out at once', async () => {
    const second = await rotateSourceSecret({ db: base.db, world }, ref())
    const third = await rotateSourceSecret({ db: base.db, world }, ref())
    await expect(send(BATCH)).rejects.toMatchObject({ code: 'signature-invalid' })
    for (const key of [second.secret, third.secret]) expect((await send(BATCH, { key })).status).toBe(202)
  })
})

test('a secret is kept sealed, survives new key material, and is gone with its source', async () => {
  const kept = await base.db.$queryRaw<{ sealed: string }[]>`
    SELECT sealed FROM webhook_secret WHERE source_id = ${source.sourceId}::uuid`
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain(secret.slice(6))
  const before = world
  const [current, previous] = ['new material of a webhook test, long enough', 'material of a webhook test, long enough']
  expect(await rotateKeys(base.db, openVault({ current, previous }))).toMatchObject({ lost: [] })
  world = { ...world, vault: openVault({ current }) }
  expect((await send(BATCH)).status).toBe(202)
  expect(await rotateKeys(base.db, openVault({ current: previous, previous: current }))).toMatchObject({ lost: [] })
  world = before
  await removeSource(base.db, ref())
  await expect(send(BATCH)).rejects.toMatchObject({ code: 'signature-invalid' })
  const [left] = await base.db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM webhook_secret WHERE source_id = ${source.sourceId}::uuid`
  expect(left?.n).toBe(0)
})

test('a secret that opens no more lets nobody in, with an empty key neither', async () => {
  const before = world
  world = { ...world, vault: openVault({ current: 'quite another material, and long enough too' }) }
  for (const key of [secret, 'whsec_AA=='])
    await expect(send(BATCH, { key })).rejects.toMatchObject({ code: 'signature-invalid' })
  const { id, timestamp, body } = message(BATCH)
  const mac = createHmac('sha256', '').update(`${id}.${timestamp}.`).update(body).digest('base64')
  const empty = { id, timestamp, body, signature: `v1,${mac}` }
  for (const to of [source.sourceId, crypto.randomUUID()])
    await expect(receive(empty, to)).rejects.toMatchObject({ code: 'signature-invalid' })
  world = before
})

test('another workspace sees, changes and replays nothing', async () => {
  await send(BATCH)
  const [delivery] = await log()
  const foreign = await SampleDesk.open(base.db)
  const theirs = { ...foreign.place, sourceId: source.sourceId }
  await expect(listDeliveries(base.db, theirs, null)).rejects.toMatchObject({ code: 'not-found' })
  await expect(replayDelivery(deps(), theirs, delivery?.deliveryId ?? '')).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeSource({ db: base.db, world }, theirs, { name: 'x' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(rotateSourceSecret({ db: base.db, world }, theirs)).rejects.toMatchObject({ code: 'not-found' })
  await expect(removeSource(base.db, theirs)).rejects.toMatchObject({ code: 'not-found' })
  const { campaignId } = desk.place
  const draft = { name: 'Theirs', options: Options.parse({ campaignId }) }
  await expect(addSource({ db: base.db, world }, foreign.place, draft)).rejects.toMatchObject({ code: 'not-found' })
  expect((await send(BATCH)).status).toBe(202)
  await foreign.close()
})

test('what came a month ago is forgotten with its body, and a body that is still needed stays', async () => {
  await send(BATCH, { id: 'old' })
  await send(BATCH, { id: 'new' })
  await base.db.$executeRaw`
    UPDATE webhook_delivery SET last_at = now() - interval '31 days' WHERE message_id = 'old'`
  const keys = await base.db.$queryRaw<{ body_key: string }[]>`
    SELECT DISTINCT body_key FROM webhook_delivery WHERE source_id = ${source.sourceId}::uuid`
  expect(keys).toHaveLength(1)
  expect(await forgetOldDeliveries(desk, new Date())).toBe(1)
  await expect(desk.files.read(keys[0]?.body_key ?? '')).resolves.toBeDefined()
  expect(await forgetOldDeliveries(desk, new Date(Date.now() + 31 * 86_400_000))).toBeGreaterThan(0)
  expect(await log()).toEqual([])
})
