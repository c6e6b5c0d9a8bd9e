import { NextRequest } from 'next/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { canonicalJson } from './engine/canonical-json.ts'
import { signBody } from './engine/signature.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** The handlers as they are with these settings; modules read the environment once. */
async function serveWith(settings: Record<string, string | undefined>) {
  const needed = { DATABASE_URL: 'postgresql://localhost/none', ROLLCALL_SECRET: 's'.repeat(32), LOG_LEVEL: 'silent' }
  const off = { INNGEST_DEV: undefined, INNGEST_EVENT_KEY: undefined, INNGEST_SIGNING_KEY: undefined }
  for (const [name, value] of Object.entries({ ...off, ...needed, ...settings })) vi.stubEnv(name, value)
  return (await import('./serve.ts')).serveInngest
}

async function statusesOf({ GET, POST, PUT }: Awaited<ReturnType<typeof serveWith>>): Promise<number[]> {
  const url = 'http://localhost/api/inngest?fnId=rollcall-any&stepId=step'
  const answers = [
    await GET(new NextRequest(url), {}),
    await POST(new NextRequest(url, { method: 'POST', body: '{"event":{}}' }), {}),
    await PUT(new NextRequest(url, { method: 'PUT', body: '{"url":"http://localhost/api/inngest"}' }), {}),
  ]
  return answers.map(({ status }) => status)
}

test('there is nothing to call while the embedded engine runs the functions', async () => {
  expect(await statusesOf(await serveWith({}))).toEqual([404, 404, 404])
})

const CLOUD = { INNGEST_EVENT_KEY: 'event-key', INNGEST_SIGNING_KEY: 'signkey-prod-abcdef' }

test('60: a real Inngest has to sign', async () => {
  expect(await statusesOf(await serveWith(CLOUD))).toEqual([401, 401, 401])
})

describe('60: a signature that is not good', () => {
  const body = canonicalJson({ url: 'http://localhost/api/inngest' })
  const [key, nowMs] = [CLOUD.INNGEST_SIGNING_KEY, Date.now()]
  const good = signBody({ body, key, nowMs })
  test.each([
    ['of another key', signBody({ body, key: 'signkey-prod-fedcba', nowMs })],
    ['of another body', signBody({ body: `${body} `, key, nowMs })],
    ['301 seconds old', signBody({ body, key, nowMs: nowMs - 301_000 })],
    ['310 seconds early', signBody({ body, key, nowMs: nowMs + 310_000 })],
    ['without a time', good.replace(/^t=\d+&/, '')],
    ['with another time', good.replace(/^t=\d+/, `t=${Math.floor(nowMs / 1000) + 1}`)],
    ['cut short', good.slice(0, -1)],
    ['that is empty', ''],
  ])('%s is refused, for a call and for registering', async (_what, signature) => {
    const { POST, PUT } = await serveWith(CLOUD)
    for (const [handler, method] of [
      [POST, 'POST'],
      [PUT, 'PUT'],
    ] as const) {
      const headers = { 'x-inngest-signature': signature, 'x-inngest-sync-kind': 'in_band' }
      const url = 'http://localhost/api/inngest?fnId=rollcall-plan-import&stepId=step'
      const answer = await handler(new NextRequest(url, { method, body, headers }), {})
      expect(answer.status, method).toBe(401)
      expect(await answer.text()).not.toContain('plan-import')
    }
  })
})

test('the unsigned mode of the Dev Server does not exist in production', async () => {
  expect(await statusesOf(await serveWith({ INNGEST_DEV: '1', NODE_ENV: 'production' }))).toEqual([404, 404, 404])
})
