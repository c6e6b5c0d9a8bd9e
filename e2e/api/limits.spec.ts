import { expect, test } from '@playwright/test'
import { type Answer, call, makeToken, onDatabase, post, preview } from '#e2e/support/api.ts'
import { expectProblem } from '#e2e/support/guarded.ts'
import { scene } from '#e2e/support/scene.ts'
import { type SecondServer, startServer } from '#e2e/support/second-server.ts'

const JOBS = '/v1/leads/import/jobs?limit=1'

/** Counts are by the minute of the database; a test that counts begins early in one. */
async function earlyInTheMinute(): Promise<void> {
  for (;;) {
    const [row] = await onDatabase('SELECT extract(second FROM now())::float8 AS second')
    const second = Number(row?.second)
    if (second < 35) return
    await new Promise((resolve) => setTimeout(resolve, (60.5 - second) * 1_000))
  }
}

const split = (answers: readonly Answer[]) => ({
  let: answers.filter(({ status }) => status === 200).length,
  told: answers.filter(({ status }) => status === 429).length,
})

test.describe('with limits that are soon reached', () => {
  let servers: SecondServer[] = []
  test.beforeAll(async () => {
    const limits = { API_RATE_TOKEN: '100', API_RATE_WORKSPACE: '140', API_RATE_ADDRESS: '100000' }
    servers = await Promise.all([startServer(limits), startServer(limits)])
  })
  test.afterAll(async () => {
    await Promise.all(servers.map(({ stop }) => stop()))
  })

  test('66: of five hundred calls at once to two processes exactly as many are let in as the limit says', async () => {
    await earlyInTheMinute()
    const token = await makeToken('harbour', 'viewer')
    await onDatabase('DELETE FROM api_rate')
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, at) => call(token, `${servers[at % 2]?.url}${JOBS}`)),
    )
    expect(split(answers)).toEqual({ let: 100, told: 400 })
    for (const answer of answers) {
      expect(answer.headers.get('ratelimit-limit')).toBe('100')
      expect(answer.headers.get('ratelimit-policy')).toBe(
        '"token";q=100;w=60, "workspace";q=140;w=60, "address";q=100000;w=60',
      )
    }
    const refused = answers.find(({ status }) => status === 429)
    if (!refused) throw new Error('nobody was refused')
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expectProblem(refused, 429, 'too-many-requests', `Wait ${wait} seconds, then call again.`)
    expect(refused.headers.get('ratelimit-remaining')).toBe('0')

    const second = await makeToken('harbour', 'viewer')
    const more = await Promise.all(Array.from({ length: 50 }, () => call(second, `${servers[0]?.url}${JOBS}`)))
    expect(split(more)).toEqual({ let: 0, told: 50 })
    const { viewer } = await scene()
    expect((await call(viewer, `${servers[0]?.url}${JOBS}`)).status).toBe(200)
  })

  test('66: the workspace’s limit holds for all its tokens together, and a new minute begins anew', async () => {
    await earlyInTheMinute()
    await onDatabase('DELETE FROM api_rate')
    const tokens = [await makeToken('harbour', 'viewer'), await makeToken('harbour', 'viewer')]
    const answers = await Promise.all(
      Array.from({ length: 160 }, (_, at) => call(tokens[at % 2] ?? '', `${servers[at % 2]?.url}${JOBS}`)),
    )
    expect(split(answers)).toEqual({ let: 140, told: 20 })
    await onDatabase('UPDATE api_rate SET minute = minute - 1')
    const anew = await call(tokens[0] ?? '', `${servers[0]?.url}${JOBS}`)
    expect(anew.status).toBe(200)
    expect(anew.headers.get('ratelimit-remaining')).toBe('99')
  })
})

test.describe('by address, and for what a workspace may hold', () => {
  let server: SecondServer
  test.beforeAll(async () => {
    server = await startServer({
      API_RATE_ADDRESS: '40',
      API_FILES_MAX: '1',
      API_IMPORTS_MAX: '1',
      ROLLCALL_CORS_ORIGINS: 'https://app.example',
    })
  })
  test.afterAll(async () => {
    await server.stop()
  })

  test('66: who guesses tokens is stopped by their address, whatever they say it is', async () => {
    await earlyInTheMinute()
    await onDatabase('DELETE FROM api_rate')
    const guesses = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        call(`rc_${String(at).padStart(43, '0')}`, `${server.url}${JOBS}`, {
          headers: { 'x-forwarded-for': `203.0.113.${at}`, 'x-rollcall-address': `203.0.113.${at}` },
        }),
      ),
    )
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(40)
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(20)
    await onDatabase('DELETE FROM api_rate')
  })

  test('66: who guesses passwords is stopped by their address, whatever they say it is', async () => {
    const statuses: number[] = []
    for (let guess = 0; guess < 25; guess++) {
      const answer = await fetch(`${server.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: server.url,
          'x-forwarded-for': `203.0.113.${guess}`,
          'x-rollcall-address': `203.0.113.${guess}`,
        },
        body: JSON.stringify({ email: `nobody-${guess}@demo.example`, password: 'not-this-one' }),
      })
      statuses.push(answer.status)
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401))
    expect(statuses.slice(20)).toEqual(Array(5).fill(429))
  })

  test('68: a workspace holds so many files and runs so many imports, and no more', async () => {
    const token = await makeToken('harbour', 'editor')
    await onDatabase(
      `UPDATE upload SET expires_at = now() WHERE workspace_id = (SELECT id FROM workspace WHERE slug = 'harbour')`,
    )
    const first = await preview(token, 'Email\nada@quota.com\n', 'list.csv', {}, server.url)
    expect(first.status).toBe(200)
    const second = await preview(token, 'Email\nbob@quota.com\n', 'list.csv', {}, server.url)
    expectProblem(second, 429, 'quota-exceeded', /^Too many files wait to be imported\./)
    const start = () =>
      post(token, `${server.url}/v1/leads/import/start`, {
        file_id: first.body.file_id,
        primary_identifier: { column: 'Email', kind: 'email' },
      })
    const [busy] = await onDatabase(
      `INSERT INTO import (workspace_id, upload_id, file_name, status, stage, reason, options, rows_total)
       SELECT w.id, $1, 'busy.csv', 'paused', 'enriching', 'A test.', '{}', 1 FROM workspace w WHERE slug = 'harbour' RETURNING id`,
      [first.body.file_id],
    )
    expectProblem(await start(), 429, 'quota-exceeded', /^Too many imports are under way\./)
    await onDatabase('DELETE FROM import WHERE id = $1', [busy?.id])
    await onDatabase('DELETE FROM upload WHERE id = $1', [first.body.file_id])
  })

  test('54: a page of a named origin may call with a token; no other may, and cookies are never asked for', async () => {
    const ask = (url: string, origin: string) =>
      fetch(`${url}${JOBS}`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
      })
    const named = await ask(server.url, 'https://app.example')
    expect(named.status).toBe(204)
    expect(named.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(named.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(named.headers.get('access-control-allow-credentials')).toBeNull()
    const { viewer } = await scene()
    const own = process.env.E2E_URL ?? 'http://localhost:3000'
    for (const [url, origin] of [
      [server.url, 'https://evil.example'],
      [server.url, 'https://app.example.evil.example'],
      [server.url, 'null'],
      [own, 'https://app.example'],
      [own, own],
    ] as const) {
      const refused = await ask(url, origin)
      expect(refused.status, origin).toBe(403)
      expect(refused.headers.get('access-control-allow-origin')).toBeNull()
      const read = await call(viewer, `${url}${JOBS}`, { headers: { origin } })
      expect(read.headers.get('access-control-allow-origin'), origin).toBeNull()
    }
    const read = await call(viewer, `${server.url}${JOBS}`, { headers: { origin: 'https://app.example' } })
    expect(read.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(read.headers.get('access-control-expose-headers')).toContain('RateLimit-Remaining')
    expect(read.headers.get('vary')).toContain('origin')
  })
})
