import { expect, test } from '@playwright/test'
import { call, finished, onDatabase, post, preview } from '#e2e/support/api.ts'
import { apiDocument } from '#e2e/support/contract.ts'
import { rightCall } from '#e2e/support/guarded.ts'
import { fingerprint, job, type Scene, scene, unchanged } from '#e2e/support/scene.ts'

/** Calls that name nothing of anybody: they are answered out of the caller's own workspace. */
const OWN = ['previewImport', 'listJobs', 'listFields', 'addEngagement']
const SIGNED = 'takeBatch'

async function operationIds(): Promise<string[]> {
  const { paths } = await apiDocument()
  return Object.values(paths)
    .flatMap((verbs) => Object.values(verbs).map(({ operationId }) => operationId))
    .filter((id) => id !== SIGNED)
}

/** The same scene with the workspaces changed over. */
async function turned(place: Scene): Promise<Scene> {
  const theirs = `theirs-${crypto.randomUUID()}@turned.com`
  const { jobId } = await job(place.foreign, `Email,Note\n${theirs},first\nno address,second\n`)
  const { body } = await preview(place.foreign, 'Email\nwaiting@turned.com\n')
  return {
    ...place,
    viewer: place.foreignViewer,
    editor: place.foreign,
    admin: place.foreign,
    foreign: place.admin,
    foreignViewer: place.viewer,
    ours: theirs,
    jobId,
    fileId: body.file_id,
  }
}

for (const side of ['ours', 'theirs'] as const) {
  test(`48: every operation × ${side}: no token of the other workspace reads, changes or finds anything`, async () => {
    const place = side === 'ours' ? await scene() : await turned(await scene())
    const ids = await operationIds()
    expect(ids.length).toBeGreaterThan(10)
    for (const operationId of ids) {
      const send = await rightCall(operationId, place)
      for (const token of [place.foreign, place.foreignViewer]) {
        if (OWN.includes(operationId)) {
          const answer = await send(token)
          for (const secret of [place.ours, place.jobId, place.fileId]) expect(answer.text).not.toContain(secret)
          continue
        }
        await unchanged(async () => {
          const answer = await send(token)
          expect([403, 404], `${operationId}: ${answer.text}`).toContain(answer.status)
          if (token === place.foreign) expect(answer.status, operationId).toBe(404)
          for (const secret of [place.ours, 'no address', place.jobId]) expect(answer.text).not.toContain(secret)
        }, operationId)
      }
    }
  })

  test(`48: nothing is guessable: what is ${side} is answered like what never was`, async () => {
    const place = side === 'ours' ? await scene() : await turned(await scene())
    const nothing = { ...place, jobId: crypto.randomUUID(), fileId: crypto.randomUUID() }
    for (const operationId of (await operationIds()).filter((id) => !OWN.includes(id))) {
      const real = await (await rightCall(operationId, place))(place.foreign)
      const none = await (await rightCall(operationId, nothing))(place.foreign)
      expect({ status: real.status, body: real.body }, operationId).toEqual({ status: none.status, body: none.body })
      expect(real.text.length).toBe(none.text.length)
    }
  })
}

test('48: the fingerprint that all this goes by sees a change of one value', async () => {
  const { jobId } = await scene()
  const before = await fingerprint()
  await onDatabase('UPDATE import SET file_name = file_name WHERE id = $1', [jobId])
  expect(await fingerprint()).not.toBe(before)
})

test('49: a foreign id in the body, or a workspace of one’s own choice, is refused or left out', async () => {
  const { editor, foreign, jobId, fileId } = await scene()
  const [demo] = await onDatabase(`SELECT id FROM workspace WHERE slug = 'demo'`)
  const mass = { workspaceId: demo?.id, workspace_id: demo?.id, userId: demo?.id }
  await unchanged(async () => {
    const start = { file_id: fileId, primary_identifier: { column: 'Email', kind: 'email' } }
    expect((await post(foreign, '/v1/leads/import/start', start)).status).toBe(404)
    expect((await post(foreign, '/v1/leads/import/start', { ...start, ...mass })).status).toBe(400)
    expect((await call(foreign, `/v1/leads/import/jobs/${jobId}?workspaceId=${demo?.id}`)).status).toBe(404)
    const header = { 'x-workspace-id': String(demo?.id) }
    expect((await call(foreign, `/v1/leads/import/jobs/${jobId}`, { headers: header })).status).toBe(404)
  }, 'mass assignment')
  const listed = await call(foreign, `/v1/leads/import/jobs?workspaceId=${demo?.id}&limit=100`)
  expect(listed.text).not.toContain(jobId)
  expect((await call(editor, `/v1/leads/import/jobs/${jobId}`)).status).toBe(200)
})

test('49: a contact id of another workspace in a file updates nobody there', async () => {
  const { editor, foreign } = await scene()
  const theirs = `held-${crypto.randomUUID()}@forty-nine.com`
  await job(foreign, `Email,City\n${theirs},Bonn\n`, { field_mappings: { City: 'city' } })
  const [held] = await onDatabase('SELECT id::text FROM contact WHERE email = $1', [theirs])
  const { body: file } = await preview(editor, `Contact ID,Email,City\n${held?.id},x@forty-nine.com,Ulm\n`)
  const started = await post(editor, '/v1/leads/import/start', {
    file_id: file.file_id,
    field_mappings: { 'Contact ID': 'contact id', Email: 'email', City: 'city' },
    primary_identifier: { column: 'Email', kind: 'email' },
    purpose: 'update',
  })
  expect(started.status, started.text).toBe(202)
  await finished(editor, started.body.job_id)
  const [after] = await onDatabase('SELECT email, city FROM contact WHERE id = $1', [held?.id])
  expect(after).toEqual({ email: theirs, city: 'Bonn' })
})

test('50: files, lists and counts tell nothing of the other workspace, by size neither', async () => {
  const { editor, foreign, jobId } = await scene()
  const { jobId: large } = await job(
    editor,
    `Email\n${Array.from({ length: 500 }, (_, at) => `p${at}@fifty.com`).join('\n')}\n`,
  )
  for (const file of ['errors.csv', 'results.csv']) {
    const [one, other] = [
      await call(foreign, `/v1/leads/import/jobs/${jobId}/${file}`),
      await call(foreign, `/v1/leads/import/jobs/${large}/${file}`),
    ]
    expect(one.status).toBe(404)
    expect(one.text).toBe(other.text)
    expect(one.headers.get('content-disposition')).toBeNull()
  }
})
