import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type EndpointView, WebhookPayload } from '#lib/contract/webhook-endpoints.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { openVault } from '#lib/outside/vault/vault.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { addEndpoint, changeEndpoint, listEndpoints, removeEndpoint, rotateEndpointSecret } from './endpoints.ts'
import { forgetOldMessages, listMessages, replayMessage, sendTest } from './messages.ts'
import { queueMessages } from './queue-messages.ts'
import { sendMessage } from './send-message.ts'
import type { WebhookWorld } from './webhook-world.ts'

let base: TestDatabase
let desk: SampleDesk
let world: WebhookWorld
let server: Server
let url: string
let respond: (response: ServerResponse, request: IncomingMessage) => void
let heard: { headers: Record<string, string>; body: string }[]
let endpoint: EndpointView
let secret: string
let importId: string

beforeAll(async () => {
  base = await createTestDatabase()
  desk = await SampleDesk.open(base.db)
  server = createServer(async (request, response) => {
    heard.push({ headers: request.headers as Record<string, string>, body: String(await buffer(request)) })
    respond(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}/hook`
  world = {
    vault: openVault({ current: 'material of a webhook test, long enough' }),
    rules: { allowedHosts: new Set([`127.0.0.1:${port}`]) },
    now: Date.now,
    random: () => 0.5,
    baseUrl: 'https://rollcall.test',
  }
  const ref = await desk.upload('Email\nada@told.com\n')
  await desk.map(ref)
  importId = ref.importId
})
beforeEach(async () => {
  for (const one of await listEndpoints(base.db, desk.place.workspaceId))
    await removeEndpoint(base.db, { ...desk.place, endpointId: one.endpointId })
  const events = ['import.completed', 'import.paused', 'import.failed'] as const
  ;({ endpoint, secret } = await addEndpoint(deps(), desk.place, { url, events: [...events] }))
  heard = []
  respond = (response) => response.writeHead(204).end()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await desk.close()
  await base.drop()
})

const deps = () => ({ db: base.db, world })
const ref = () => ({ ...desk.place, endpointId: endpoint.endpointId })
const listed = async () => (await listMessages(base.db, ref(), null)).messages
const announce = (status: 'completed' | 'paused' | 'failed', cause: string = crypto.randomUUID()) =>
  queueMessages(deps(), desk.ref(importId), { status, cause })
const queued = async (status: 'completed' | 'paused' | 'failed' = 'completed') => {
  await announce(status)
  const [message] = await listed()
  if (!message) throw new Error('nothing is queued')
  return { messageId: message.messageId, run: 1, tries: 1 }
}
const answers = (status: number, body = '', headers: Record<string, string> = {}) => {
  respond = (response) => response.writeHead(status, headers).end(body)
}

describe('a message', () => {
  test('is queued once for one cause, however often its event comes, and its event with it', async () => {
    const cause = crypto.randomUUID()
    const told = await Promise.all([announce('paused', cause), announce('paused', cause), announce('paused', cause)])
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await listed()).toHaveLength(1)
    const [{ messageId } = { messageId: '' }] = await listed()
    const events = await base.db.outboxEvent.findMany({ where: { name: 'webhook/message-queued' } })
    expect(events.filter(({ data }) => JSON.stringify(data).includes(messageId))).toHaveLength(1)
  })

  test('is only queued for who wants to hear of it', async () => {
    await changeEndpoint(deps(), ref(), { events: ['import.failed'] })
    expect(await announce('completed')).toBe(0)
    expect(await announce('failed')).toBe(1)
    await changeEndpoint(deps(), ref(), { enabled: false })
    expect(await announce('failed')).toBe(0)
  })

  test('arrives signed, says what became of the import, and names nobody', async () => {
    expect(await sendMessage(deps(), await queued('paused'))).toEqual({ waitSeconds: null })
    const [{ headers, body } = { headers: {}, body: '' }] = heard
    const payload = WebhookPayload.parse(new Webhook(secret).verify(body, headers))
    expect(payload).toMatchObject({ type: 'import.paused', data: { job_id: importId, status: 'in_progress' } })
    expect(body).not.toContain('ada@')
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': (await listed())[0]?.messageId })
    expect((await listed())[0]).toMatchObject({ state: 'delivered', nextAttemptAt: null, attempts: [{ status: 204 }] })
  })

  test('is tried again after 500, with the same id, until it is delivered', async () => {
    const first = await queued()
    answers(500, 'broken <b>today</b>\u0000')
    expect(await sendMessage(deps(), first)).toEqual({ waitSeconds: 5 })
    expect((await listed())[0]).toMatchObject({
      state: 'pending',
      attempts: [{ status: 500, excerpt: 'broken <b>today</b>' }],
    })
    answers(200, 'ok')
    expect(await sendMessage(deps(), { ...first, tries: 2 })).toEqual({ waitSeconds: null })
    expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await listed())[0]).toMatchObject({ state: 'delivered', attempts: [{ number: 1 }, { number: 2 }] })
  })

  // A step can be done and its result be lost: the step then runs again.
  test('is not sent twice for one try', async () => {
    const first = await queued()
    answers(503, '', { 'retry-after': '120' })
    expect(await sendMessage(deps(), first)).toEqual({ waitSeconds: 120 })
    const again = await sendMessage(deps(), first)
    expect(again.waitSeconds).toBeGreaterThan(110)
    expect(heard).toHaveLength(1)
  })

  test('has failed after nine tries', async () => {
    const first = await queued()
    answers(500)
    const waits: (number | null)[] = []
    for (let tries = 1; tries <= 9; tries++) waits.push((await sendMessage(deps(), { ...first, tries })).waitSeconds)
    expect(waits.at(-1)).toBeNull()
    expect(waits.slice(0, -1)).not.toContain(null)
    expect((await listed())[0]).toMatchObject({ state: 'failed', nextAttemptAt: null })
    expect((await listed())[0]?.attempts).toHaveLength(9)
    expect(await listEndpoints(base.db, desk.place.workspaceId)).toMatchObject([{ enabled: true, lastState: 'failed' }])
  })

  test('turns the endpoint off where nothing was delivered for three days', async () => {
    const giveUp = async () => {
      const { messageId } = await queued()
      for (let tries = 1; tries <= 9; tries++) await sendMessage(deps(), { messageId, run: 1, tries })
      return messageId
    }
    const isOn = async () => (await listEndpoints(base.db, desk.place.workspaceId))[0]?.enabled
    const ago = (messageId: string, days: number) =>
      base.db.$executeRaw`
        UPDATE webhook_message SET created_at = now() - make_interval(days => ${days}) WHERE id = ${messageId}::uuid`
    answers(500)
    await ago(await giveUp(), 2)
    await giveUp()
    expect(await isOn()).toBe(true)
    await ago(await giveUp(), 4)
    answers(200)
    await sendMessage(deps(), await queued())
    answers(500)
    await giveUp()
    expect(await isOn(), 'one was delivered meanwhile').toBe(true)
    await base.db
      .$executeRaw`UPDATE webhook_message SET created_at = now() - interval '4 days' WHERE state = 'delivered'`
    await giveUp()
    expect(await listEndpoints(base.db, desk.place.workspaceId)).toMatchObject([
      { enabled: false, offReason: 'It took no message for 3 days.' },
    ])
  })

  test('turns the endpoint off where it is answered 410', async () => {
    const [first, second] = [await queued(), await queued('failed')]
    answers(410)
    expect(await sendMessage(deps(), first)).toEqual({ waitSeconds: null })
    expect(await listEndpoints(base.db, desk.place.workspaceId)).toMatchObject([
      { enabled: false, offReason: 'It answered 410: it is gone.' },
    ])
    expect(await sendMessage(deps(), second)).toEqual({ waitSeconds: null })
    expect(heard).toHaveLength(1)
    await expect(replayMessage(base.db, ref(), first.messageId)).rejects.toMatchObject({ code: 'conflict' })
    const turnedOn = await changeEndpoint(deps(), ref(), { enabled: true })
    expect(turnedOn).toMatchObject({ enabled: true, offReason: null })
  })

  test('counts as delivered by its status, whatever the body does', async () => {
    respond = (response) => response.writeHead(200).end(Buffer.alloc(2_000_000, 'x'))
    expect(await sendMessage(deps(), await queued())).toEqual({ waitSeconds: null })
    expect((await listed())[0]).toMatchObject({ state: 'delivered' })
    expect((await listed())[0]?.attempts[0]?.excerpt).toHaveLength(500)
    respond = (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half')
      setTimeout(() => response.destroy(), 20)
    }
    expect(await sendMessage(deps(), await queued())).toEqual({ waitSeconds: null })
    expect((await listed())[0]).toMatchObject({ state: 'delivered', attempts: [{ excerpt: 'half' }] })
  })

  test('does not follow a redirect, and tells why nobody was reached', async () => {
    respond = (response) => response.writeHead(302, { location: url }).end()
    expect((await sendMessage(deps(), await queued())).waitSeconds).toBe(5)
    expect(heard).toHaveLength(1)
    respond = (_response, request) => request.socket.destroy()
    await sendMessage(deps(), await queued())
    expect((await listed())[0]?.attempts[0]).toMatchObject({
      status: null,
      excerpt: 'The host broke the connection off.',
    })
  })

  test('is signed with both secrets for a day after a change', async () => {
    const { secret: newer } = await rotateEndpointSecret(deps(), ref())
    await sendMessage(deps(), await queued())
    const [{ headers, body } = { headers: {}, body: '' }] = heard
    for (const key of [secret, newer]) expect(new Webhook(key).verify(body, headers)).toBeDefined()
    await base.db.$executeRaw`UPDATE webhook_secret SET expires_at = now() WHERE expires_at IS NOT NULL`
    await sendMessage(deps(), await queued())
    const last = heard.at(-1)
    expect(() => new Webhook(secret).verify(last?.body ?? '', last?.headers ?? {})).toThrow()
  })

  test('can be replayed: the run before ends, the id stays', async () => {
    const first = await queued()
    answers(500)
    await sendMessage(deps(), first)
    await replayMessage(base.db, ref(), first.messageId)
    expect(await sendMessage(deps(), { ...first, tries: 2 })).toEqual({ waitSeconds: null })
    expect(heard).toHaveLength(1)
    answers(200)
    expect(await sendMessage(deps(), { ...first, run: 2 })).toEqual({ waitSeconds: null })
    expect((await listed())[0]).toMatchObject({ state: 'delivered', attempts: [{ number: 1 }, { number: 2 }] })
  })
})

test('a test is sent at once, and only once', async () => {
  answers(500, 'no')
  expect(await sendTest(deps(), ref())).toMatchObject({
    type: 'webhook.test',
    state: 'failed',
    attempts: [{ status: 500 }],
  })
  answers(200)
  expect(await sendTest(deps(), ref())).toMatchObject({ state: 'delivered' })
  expect(heard).toHaveLength(2)
})

test.each([
  'http://example.com/',
  'https://127.0.0.1/',
  'https://10.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://user@example.com/',
  'https://example.com:5432/',
])('%s is no address of an endpoint, neither at first nor later (55)', async (bad) => {
  await expect(addEndpoint(deps(), desk.place, { url: bad, events: ['import.failed'] })).rejects.toMatchObject({
    code: 'request-invalid',
  })
  await expect(changeEndpoint(deps(), ref(), { url: bad })).rejects.toMatchObject({ code: 'request-invalid' })
})

test('a public name that comes to mean a private address is not called (55)', async () => {
  const rebound = { ...world.rules, resolve: async () => [{ address: '127.0.0.1', family: 4 }] }
  await changeEndpoint(deps(), ref(), { url: 'https://hooks.example.com/' })
  await sendMessage({ db: base.db, world: { ...world, rules: rebound } }, await queued())
  expect(heard).toEqual([])
  expect((await listed())[0]?.attempts[0]?.excerpt).toBe('This address lies inside a private network.')
})

test('another workspace sees, changes and sends nothing', async () => {
  const { messageId } = await queued()
  const foreign = await SampleDesk.open(base.db)
  const theirs = { ...foreign.place, endpointId: endpoint.endpointId }
  for (const attempt of [
    () => listMessages(base.db, theirs, null),
    () => replayMessage(base.db, theirs, messageId),
    () => changeEndpoint(deps(), theirs, { enabled: false }),
    () => rotateEndpointSecret(deps(), theirs),
    () => removeEndpoint(base.db, theirs),
    () => sendTest(deps(), theirs),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
  expect(await listEndpoints(base.db, foreign.place.workspaceId)).toEqual([])
  expect(heard).toEqual([])
  await foreign.close()
})

test('what was told a month ago is forgotten; what still waits is not', async () => {
  const [first] = [await queued(), await queued()]
  await sendMessage(deps(), first)
  await forgetOldMessages(base.db, new Date(Date.now() + 31 * 86_400_000))
  expect((await listed()).map(({ state }) => state)).toEqual(['pending'])
})
