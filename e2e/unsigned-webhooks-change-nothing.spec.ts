import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { expect, test } from '@playwright/test'
import { type Answer, call, finished, makeToken, onDatabase } from './support/api.ts'
import { signIn } from './support/people.ts'
import { sendSigned } from './support/signed.ts'

const BODY = JSON.stringify({ contacts: [{ email: 'ada@unsigned.com' }] })
let path: string
let secret: string

test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage(baseURL ? { baseURL } : {})
  await signIn(page, 'admin')
  const made = await page.request.post('/api/webhooks/sources', {
    data: { name: `Guarded ${Date.now()}`, options: {} },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(made.status()).toBe(201)
  const { source, secret: given } = await made.json()
  path = new URL(source.url).pathname
  secret = given
  await page.close()
})

/** Every row that a request could have made or changed. */
const everything = () =>
  onDatabase(`SELECT (SELECT count(*) FROM import)::int AS imports, (SELECT count(*) FROM upload)::int AS uploads,
    (SELECT count(*) FROM webhook_delivery)::int AS deliveries, (SELECT sum(attempts) FROM webhook_delivery)::int AS attempts,
    (SELECT count(*) FROM api_idempotency)::int AS keys, (SELECT count(*) FROM outbox_event WHERE name = 'import/mapped')::int AS events,
    (SELECT count(*) FROM audit_entry)::int AS audits`)

const problem = (answer: Answer, status: number) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer).toMatchObject({ status, body: { status } })
}

test('58: whoever does not sign rightly gets the same 401, and nothing changes', async () => {
  const taken = await sendSigned(path, secret, BODY)
  await finished(await makeToken('demo', 'viewer'), taken.body.job_id)
  const before = await everything()
  const stranger = `whsec_${randomBytes(32).toString('base64')}`
  const other = path.replace(/[\w-]{36}$/, crypto.randomUUID())
  const answers = [
    await call(null, path, { method: 'POST', body: BODY }),
    await sendSigned(path, stranger, BODY),
    await sendSigned(path, secret, BODY, { at: Date.now() - 301_000 }),
    await sendSigned(path, secret, BODY, { at: Date.now() + 302_000 }),
    await sendSigned(path, secret, BODY, { headers: { 'webhook-timestamp': 'now' } }),
    await sendSigned(path, secret, BODY, { headers: { 'webhook-id': 'another' } }),
    await sendSigned(path, secret, BODY, { headers: { 'webhook-signature': 'v1,' } }),
    await sendSigned(other, secret, BODY),
    await sendSigned(`${path}x`, secret, BODY),
    await call(null, path, { method: 'POST', body: `${BODY} ` }),
  ]
  for (const answer of answers) {
    problem(answer, 401)
    expect(answer.body).toEqual(answers[0]?.body)
  }
  expect(await everything()).toEqual(before)
})

test('59: what is too much is refused fast', async () => {
  const took = async (body: string) => {
    const asked = performance.now()
    const answer = await sendSigned(path, secret, body)
    return { answer, ms: performance.now() - asked }
  }
  const cases: [string, number][] = [
    [`{"contacts":[{"a":"${'x'.repeat(5 * 1024 * 1024)}"}]}`, 413],
    [`{"contacts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
    [`{"contacts":[{${Array.from({ length: 400_000 }, (_, at) => `"k${at}":1`).join(',')}}]}`, 400],
    [`{"contacts":[${'{},'.repeat(1_000)}{}]}`, 400],
    ['{"contacts":[{"email":', 400],
    ['[]', 400],
  ]
  for (const [body, status] of cases) {
    const { answer, ms } = await took(body)
    problem(answer, status)
    expect(ms).toBeLessThan(3_000)
  }
})

// A sender that names no length is cut off at the limit, not read to its end.
test('59: an endless body is cut off as it comes', async ({ baseURL }) => {
  const status = await new Promise<number>((resolve, reject) => {
    const sent = request(new URL(path, baseURL), { method: 'POST', headers: { 'transfer-encoding': 'chunked' } })
    sent.on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
      sent.destroy()
    })
    sent.on('error', reject)
    const piece = Buffer.alloc(256 * 1024, 'x')
    const more = () => {
      while (!sent.destroyed && sent.write(piece));
    }
    sent.on('drain', more)
    more()
  })
  expect(status).toBe(413)
})

test('60: /api/inngest takes nothing from anybody but its engine', async () => {
  const before = await everything()
  const stale = { 'x-inngest-signature': `t=${Math.floor(Date.now() / 1000) - 400}&s=${'0'.repeat(64)}` }
  const future = { 'x-inngest-signature': `t=${Math.floor(Date.now() / 1000) + 400}&s=${'0'.repeat(64)}` }
  const event = JSON.stringify({ event: { name: 'import/confirmed', data: {} }, ctx: { run_id: 'x' }, steps: {} })
  for (const headers of [{}, stale, future]) {
    for (const [method, body] of [
      ['POST', event],
      ['PUT', '{"url":"http://localhost/api/inngest"}'],
      ['GET', null],
    ] as const) {
      const answer = await call(null, '/api/inngest?fnId=rollcall-run-import&stepId=step', { method, body, headers })
      expect([401, 404], `${method} ${JSON.stringify(headers)}`).toContain(answer.status)
      expect(answer.text).not.toMatch(/run-import|plan-import|functions/)
    }
  }
  expect(await everything()).toEqual(before)
})
