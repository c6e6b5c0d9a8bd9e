import { expect, test } from '@playwright/test'
import { call, onDatabase, preview } from '#e2e/support/api.ts'
import { scene, unchanged } from '#e2e/support/scene.ts'

test('51: no way of asking goes past the token', async () => {
  const { jobId } = await scene()
  const path = `/v1/leads/import/jobs/${jobId}`
  const headers: Record<string, string>[] = [
    {},
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
    { RSC: '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1' },
    { 'Next-Router-State-Tree': '%5B%22%22%5D' },
    { 'x-now-route-matches': '1' },
    { 'x-matched-path': path },
    { 'x-invoke-path': path },
    { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
    { 'x-http-method-override': 'GET' },
    { cookie: `authorization=Bearer; better-auth.session_token=${'x'.repeat(40)}` },
  ]
  const paths = [
    path,
    `${path}/`,
    path.replace('/v1/', '//v1//'),
    path.replace('/v1/', '/v1/./'),
    path.replace('/leads/', '/leads/../leads/'),
    path.replace('/import/', '/import%2f'),
    path.replace('/jobs/', '/jobs%2F'),
    path.replace('/v1', '/V1'),
    `${path}.rsc`,
    `${path}.json`,
    `${path}?nxtPjobId=${jobId}`,
    `/v1/leads/import/jobs/x?nxtPjobId=${jobId}`,
    `${path}?_rsc=1`,
    `${path};x=y`,
    `${path}%00`,
  ]
  await unchanged(async () => {
    for (const given of headers)
      for (const address of paths) {
        const answer = await call(null, address, { headers: given })
        const where = `${address} ${JSON.stringify(given)} → ${answer.status}`
        expect([400, 401, 404], where).toContain(answer.status)
        for (const secret of ['"status":"completed"', 'list.csv', 'no address'])
          expect(answer.text, where).not.toContain(secret)
      }
  }, 'a way past the token')
})

test('52: a token is taken whole, by its header alone, and only as it was made', async () => {
  const { viewer } = await scene()
  const path = '/v1/leads/import/jobs'
  const withHeader = (authorization: string) => call(null, path, { headers: { authorization } })
  for (const scheme of ['Bearer', 'bearer', 'BEARER', 'bEaReR'])
    expect((await withHeader(`${scheme} ${viewer}`)).status, scheme).toBe(200)
  const bad = [
    viewer,
    `Basic ${viewer}`,
    `Token ${viewer}`,
    `Bearer${viewer}`,
    `Bearer ${viewer}x`,
    `Bearer ${viewer.slice(0, -1)}`,
    `Bearer ${viewer.toUpperCase()}`,
    `Bearer ${viewer.slice(0, -1)}${viewer.endsWith('A') ? 'B' : 'A'}`,
    `Bearer ${viewer}, Bearer ${viewer}`,
    `Bearer "${viewer}"`,
    'Bearer ',
    'Bearer null',
    `Bearer rc_' OR '1'='1`,
    `Bearer {"$ne":null}`,
    `Bearer rc_%00`,
    `Bearer ${'x'.repeat(6_000)}`,
  ]
  for (const authorization of bad)
    expect((await withHeader(authorization)).status, authorization.slice(0, 40)).toBe(401)
  for (const name of ['token', 'access_token', 'api_key', 'authorization'])
    expect((await call(null, `${path}?${name}=${viewer}`)).status, name).toBe(401)
  for (const name of ['x-api-key', 'x-auth-token', 'cookie'])
    expect((await call(null, path, { headers: { [name]: viewer } })).status, name).toBe(401)
})

test('52: revoked, a token opens nothing within a second; lowered, it does less from the next call on', async () => {
  const { admin } = await scene()
  const [row] = await onDatabase('SELECT id, user_id, workspace_id FROM api_token WHERE last_four = $1', [
    admin.slice(-4),
  ])
  expect((await preview(admin, 'Email\nada@lowered.com\n')).status).toBe(200)
  await onDatabase(`UPDATE api_token SET role = 'viewer' WHERE id = $1`, [row?.id])
  expect((await preview(admin, 'Email\nada@lowered.com\n')).status).toBe(403)
  await onDatabase(`UPDATE api_token SET role = 'admin' WHERE id = $1`, [row?.id])
  await onDatabase(`UPDATE workspace_member SET role = 'viewer' WHERE user_id = $1 AND workspace_id = $2`, [
    row?.user_id,
    row?.workspace_id,
  ])
  try {
    expect((await preview(admin, 'Email\nada@lowered.com\n')).status, 'its maker is a viewer now').toBe(403)
    expect((await call(admin, '/v1/leads/import/jobs')).status).toBe(200)
  } finally {
    await onDatabase(`UPDATE workspace_member SET role = 'admin' WHERE user_id = $1 AND workspace_id = $2`, [
      row?.user_id,
      row?.workspace_id,
    ])
  }
  await onDatabase('UPDATE api_token SET revoked_at = now() WHERE id = $1', [row?.id])
  const since = performance.now()
  expect((await call(admin, '/v1/leads/import/jobs')).status).toBe(401)
  expect(performance.now() - since).toBeLessThan(1_000)
  await onDatabase('UPDATE api_token SET revoked_at = NULL WHERE id = $1', [row?.id])
})

test('54: a forged request that rides on somebody’s cookie changes nothing', async ({ browser }) => {
  const { jobId } = await scene()
  const page = await browser.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill('editor@demo.example')
  await page.getByLabel('Password').fill('rollcall-demo')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible()
  const own = new URL(page.url()).origin
  await unchanged(async () => {
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: own, 'sec-fetch-site': 'same-site' },
    ]) {
      for (const verb of ['cancel', 'undo', 'resume']) {
        const answer = await page.request.post(`/v1/leads/import/jobs/${jobId}/${verb}`, { headers })
        expect(answer.status(), JSON.stringify(headers)).toBe(403)
        expect(answer.headers()['access-control-allow-origin']).toBeUndefined()
      }
    }
  }, 'a forged request')
  await page.close()
})
