import { expect, test } from '@playwright/test'
import { call, finished, makeToken, onDatabase, post, preview } from './support/api.ts'

const LIST =
  'Name,E-Mail,Phone,Company,Note\nAda Lovelace,ada@program-one.com,+44 20 7946 0958,Engines,"a ""q"", b"\nBob Ray,bob@,x,Harbour,"two\nlines"\n,,,,z\nADA LOVELACE,Ada@Program-One.com,,Engines,again\n'
const START = {
  primary_identifier: { column: 'E-Mail', kind: 'email' },
  field_mappings: { Name: 'full_name', phone: 'Phone', Company: 'COMPANY_NAME', Note: 'shoe size' },
}
let token: string
test.beforeAll(async () => {
  token = await makeToken('demo', 'editor')
})

test('preview, start, wait, and the files: every row is told', async () => {
  const seen = await preview(token, LIST)
  expect(seen.status).toBe(200)
  expect(seen.body).toMatchObject({
    file_name: 'list.csv',
    headers: ['Name', 'E-Mail', 'Phone', 'Company', 'Note'],
    row_count: 4,
    auto_detected_identifiers: { email_columns: ['E-Mail'], phone_columns: ['Phone'] },
    delimiter: ',',
    encoding: 'utf-8',
  })
  expect(seen.body.sample_rows[1]).toEqual(['Bob Ray', 'bob@', 'x', 'Harbour', 'two\nlines'])
  const life = Date.parse(seen.body.expires_at) - Date.now()
  expect(life).toBeGreaterThan(59 * 60_000)
  expect(life).toBeLessThanOrEqual(60 * 60_000)

  const started = await post(token, '/leads/import/start', {
    file_id: seen.body.file_id,
    ...START,
    repeated: 'keep_first',
  })
  expect(started.status).toBe(202)
  expect(started.body).toMatchObject({ status: 'queued', total_rows: 4, ignored_fields: ['shoe size'] })
  const { body: job } = await finished(token, started.body.job_id)
  expect(job).toMatchObject({
    status: 'completed',
    created_count: 1,
    failed_count: 2,
    outcomes: { imported: 1, skipped: 1, errored: 2, updated: 0, suppressed: 0 },
    primary_identifier: { column: 'E-Mail', kind: 'email' },
    errors: [
      { row: 2, error: 'Invalid email format', value: 'bob@' },
      { row: 3, error: 'Missing required identifier', value: '' },
    ],
  })
  const results = await call(token, `/leads/import/jobs/${started.body.job_id}/results.csv`)
  expect(results.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(results.headers.get('content-disposition')).toContain('attachment')
  expect(results.headers.get('x-content-type-options')).toBe('nosniff')
  expect(results.text).toContain('"a ""q"", b",imported,')
  const errors = await call(token, `/leads/import/jobs/${started.body.job_id}/errors.csv`)
  expect(errors.text.replace('\uFEFF', '').split('\r\n')[0]).toBe('Name,E-Mail,Phone,Company,Note,Error')
  const { body: list } = await call(token, '/leads/import/jobs?limit=1')
  expect(list).toMatchObject({ page: 1, limit: 1, jobs: [{ job_id: started.body.job_id, total_rows: 4 }] })
})

test('bad mappings are all named, and nothing is started', async () => {
  const { body: file } = await preview(token, LIST)
  const refused = await post(token, '/leads/import/start', {
    file_id: file.file_id,
    primary_identifier: { column: 'Nope', kind: 'email' },
    field_mappings: { Missing: 'city' },
    alias_mappings: { Note: '_alias_fax' },
  })
  expect(refused.status).toBe(400)
  for (const name of ['Nope', 'Missing', '_alias_fax', 'Note']) expect(refused.body.detail).toContain(name)
  expect((await post(token, '/leads/import/start', { file_id: crypto.randomUUID(), ...START })).status).toBe(404)
  expect((await post(token, '/leads/import/start', { ...START })).status).toBe(400)
  expect((await call(token, '/leads/import/start', { method: 'POST', body: '{' })).status).toBe(400)
  await onDatabase(`UPDATE upload SET expires_at = now() - interval '1 second' WHERE id = $1`, [file.file_id])
  expect((await post(token, '/leads/import/start', { file_id: file.file_id, ...START })).status).toBe(404)
})

test('an Idempotency-Key makes twenty tries at once one job', async () => {
  const { body: file } = await preview(token, 'Email\nada@once-only.com\n')
  const body = { file_id: file.file_id, primary_identifier: { column: 'Email', kind: 'email' } }
  const key = { 'idempotency-key': crypto.randomUUID() }
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(token, '/leads/import/start', body, key)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
  expect(new Set(answers.map(({ body: { job_id } }) => job_id)).size).toBe(1)
  const other = await post(token, '/leads/import/start', { ...body, tags: ['other'] }, key)
  expect(other.status).toBe(409)
  await finished(token, answers[0]?.body.job_id)
  const [jobs] = await onDatabase('SELECT count(*)::int AS made FROM import WHERE upload_id = $1', [file.file_id])
  expect(jobs?.made).toBe(1)
})

test('who has no good token gets nothing, and nothing changes', async () => {
  const { body: file } = await preview(token, 'Email\nada@guarded.com\n')
  const { body: started } = await post(token, '/leads/import/start', {
    file_id: file.file_id,
    primary_identifier: { column: 'Email', kind: 'email' },
  })
  await finished(token, started.job_id)
  const [viewer, foreign, expired] = [
    await makeToken('demo', 'viewer'),
    await makeToken('harbour', 'admin'),
    await makeToken('demo', 'admin', new Date(Date.now() - 1_000)),
  ]
  const reads = [
    '/leads/import/jobs',
    `/leads/import/jobs/${started.job_id}`,
    `/leads/import/jobs/${started.job_id}/results.csv`,
  ]
  const writes = ['cancel', 'resume', 'undo'].map((verb) => `/leads/import/jobs/${started.job_id}/${verb}`)
  const snapshot = () => onDatabase('SELECT count(*)::int AS imports, max(status_since) AS latest FROM import')
  const before = await snapshot()
  for (const bad of [null, expired, `${token}x`, 'rc_short', "rc_' OR 1=1 --"]) {
    for (const path of [...reads, ...writes]) {
      const method = writes.includes(path) ? 'POST' : 'GET'
      const answer = await call(bad, path, { method })
      expect(answer.status, `${path} with ${bad}`).toBe(401)
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    }
  }
  for (const path of writes) expect((await call(viewer, path, { method: 'POST' })).status).toBe(403)
  for (const path of reads) expect((await call(viewer, path)).status).toBe(200)
  for (const path of [...reads.slice(1), ...writes]) {
    const method = writes.includes(path) ? 'POST' : 'GET'
    expect((await call(foreign, path, { method })).status, path).toBe(404)
  }
  expect((await preview(viewer, 'Email\na@b.co\n')).status).toBe(403)
  expect((await call(null, `/leads/import/jobs?token=${token}`)).status).toBe(401)
  expect(await snapshot()).toEqual(before)
  await onDatabase('UPDATE api_token SET revoked_at = now() WHERE last_four = $1', [viewer.slice(-4)])
  expect((await call(viewer, '/leads/import/jobs')).status).toBe(401)
})
