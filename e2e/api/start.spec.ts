import { expect, test } from '@playwright/test'
import { call, finished, makeToken, onDatabase, post, preview } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { scene, unchanged } from '#e2e/support/scene.ts'

guarded('startImport', 'editor')

const START = '/v1/leads/import/start'
const byEmail = { primary_identifier: { column: 'Email', kind: 'email' } }

test('each bad body is told what is wrong with it, and starts nothing', async () => {
  const { editor, fileId } = await scene()
  const cases: [unknown, string | RegExp][] = [
    [{}, /^file_id: /],
    [{ file_id: 'x' }, /^file_id: Invalid UUID/],
    [{ file_id: fileId, primary_identifier: { column: 'Email', kind: 'fax' } }, /^primary_identifier\.kind: /],
    [{ file_id: fileId, ...byEmail, workspaceId: crypto.randomUUID() }, /Unrecognized key: "workspaceId"/],
    [{ file_id: fileId, ...byEmail, tags: ['x'.repeat(101)] }, /^tags\.0: /],
    [{ file_id: fileId, ...byEmail, tags: ['a\u0000b'] }, /^tags\.0: /],
    [{ file_id: fileId, ...byEmail, tags: ['\ud800'] }, /^tags\.0: /],
    [{ file_id: fileId, ...byEmail, purpose: 'delete' }, /^purpose: /],
    [{ file_id: fileId, ...byEmail, enrich: 'yes' }, /^enrich: /],
    [{ file_id: fileId, ...byEmail, field_mappings: ['Email'] }, /^field_mappings/],
    [{ file_id: fileId, ...byEmail, workflow_id: 'x' }, /^workflow_id: /],
    [
      { file_id: fileId, primary_identifier: { column: 'Nope', kind: 'email' } },
      /^primary_identifier: the file has no column “Nope”\./,
    ],
    [
      { file_id: fileId, ...byEmail, field_mappings: { Gone: 'city' } },
      'field_mappings: the file has no column “Gone” and none “city”.',
    ],
    [
      { file_id: fileId, ...byEmail, alias_mappings: { Email: '_alias_fax' } },
      /^alias_mappings: neither “Email” nor “_alias_fax” is one of _alias_email, _alias_phone, _alias_cookie, /,
    ],
  ]
  await unchanged(async () => {
    for (const [body, detail] of cases) expectProblem(await post(editor, START, body), 400, 'request-invalid', detail)
    for (const body of ['{', '', 'null', '[]', '"x"'])
      expect((await call(editor, START, { method: 'POST', body })).status, body).toBe(400)
    expectProblem(
      await call(editor, START, { method: 'POST', body: `{"file_id":"${'x'.repeat(5 * 1024 * 1024)}"}` }),
      413,
      'body-too-large',
      'The body is larger than 4 MB.',
    )
    const deep = `{"file_id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect((await call(editor, START, { method: 'POST', body: deep })).status).toBe(400)
  }, 'a bad body')
})

test('a file that is foreign, unknown or expired is not found', async () => {
  const { editor, foreign, fileId } = await scene()
  const detail = 'There is no such file. A file is kept for an hour; send it again.'
  expectProblem(await post(foreign, START, { file_id: fileId, ...byEmail }), 404, 'not-found', detail)
  expectProblem(await post(editor, START, { file_id: crypto.randomUUID(), ...byEmail }), 404, 'not-found', detail)
  const { body: file } = await preview(editor, 'Email\nada@expires.com\n')
  await onDatabase(`UPDATE upload SET expires_at = now() WHERE id = $1`, [file.file_id])
  expectProblem(await post(editor, START, { file_id: file.file_id, ...byEmail }), 404, 'not-found', detail)
})

test('a campaign has to be ours and active, a workflow ours', async () => {
  const { editor, fileId } = await scene()
  const [draft] = await onDatabase(
    `INSERT INTO campaign (workspace_id, name, status) SELECT id, 'Shut', 'draft' FROM workspace WHERE slug = 'demo' RETURNING id`,
  )
  const [theirs] = await onDatabase(
    `INSERT INTO campaign (workspace_id, name, status) SELECT id, 'Theirs', 'active' FROM workspace WHERE slug = 'harbour' RETURNING id`,
  )
  await unchanged(async () => {
    const start = (more: object) => post(editor, START, { file_id: fileId, ...byEmail, ...more })
    expect(await start({ campaign_id: draft?.id })).toMatchObject({
      status: 409,
      body: { type: '/problems/campaign-not-active' },
    })
    expect(await start({ campaign_id: theirs?.id })).toMatchObject({
      status: 404,
      body: { type: '/problems/not-found' },
    })
    expect(await start({ workflow_id: crypto.randomUUID() })).toMatchObject({ status: 404 })
  }, 'a campaign of somebody else')
  await onDatabase('DELETE FROM campaign WHERE id = ANY($1)', [[draft?.id, theirs?.id]])
})

test('67: twenty tries at once with one key are one import and one answer; another body is refused; after a day the key is free', async () => {
  const editor = await makeToken('demo', 'editor')
  const { body: file } = await preview(editor, 'Email\nada@sixty-seven.com\n')
  const body = { file_id: file.file_id, ...byEmail }
  const key = { 'idempotency-key': crypto.randomUUID() }
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(editor, START, body, key)))
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(202)
  expectProblem(await post(editor, START, { ...body, tags: ['x'] }, key), 409, 'conflict', /another request/)
  await finished(editor, answers[0]?.body.job_id)
  await onDatabase(`UPDATE api_idempotency SET created_at = now() - interval '25 hours' WHERE key = $1`, [
    key['idempotency-key'],
  ])
  const anew = await post(editor, START, body, key)
  expect(anew.status).toBe(202)
  expect(anew.body.job_id).not.toBe(answers[0]?.body.job_id)
  await finished(editor, anew.body.job_id)
})

test('a request that was refused may be mended and sent again under its key, and keys of two workspaces never meet', async () => {
  const { editor, foreign } = await scene()
  const key = { 'idempotency-key': crypto.randomUUID() }
  const { body: file } = await preview(editor, 'Email\nada@mended.com\n')
  expect((await post(editor, START, { file_id: file.file_id, purpose: 'x' }, key)).status).toBe(400)
  const started = await post(editor, START, { file_id: file.file_id, ...byEmail }, key)
  expect(started.status).toBe(202)
  const { body: theirs } = await preview(foreign, 'Email\nada@mended.com\n')
  const foreignStart = await post(foreign, START, { file_id: theirs.file_id, ...byEmail }, key)
  expect(foreignStart.status).toBe(202)
  expect(foreignStart.body.job_id).not.toBe(started.body.job_id)
  await finished(editor, started.body.job_id)
  await finished(foreign, foreignStart.body.job_id)
})
