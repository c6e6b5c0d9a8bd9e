import { NextRequest } from 'next/server'
import { afterEach, expect, test, vi } from 'vitest'

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

test('a real Inngest has to sign', async () => {
  const settings = { INNGEST_EVENT_KEY: 'event-key', INNGEST_SIGNING_KEY: 'signkey-prod-abcdef' }
  expect(await statusesOf(await serveWith(settings))).toEqual([401, 401, 401])
})

test('the unsigned mode of the Dev Server does not exist in production', async () => {
  expect(await statusesOf(await serveWith({ INNGEST_DEV: '1', NODE_ENV: 'production' }))).toEqual([404, 404, 404])
})
