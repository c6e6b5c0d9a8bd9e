import { expect, test } from '@playwright/test'
import { call, finished, onDatabase } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { job, scene } from '#e2e/support/scene.ts'

guarded('resumeJob', 'editor')

const resume = (token: string, jobId: string, headers: Record<string, string> = {}) =>
  call(token, `/v1/leads/import/jobs/${jobId}/resume`, { method: 'POST', headers })

test('only what is paused can be resumed', async () => {
  const { editor, jobId } = await scene()
  expectProblem(await resume(editor, jobId), 409, 'import-in-wrong-state', /there is nothing to resume/)
  expectProblem(await resume(editor, crypto.randomUUID()), 404, 'not-found', /.+/)
})

test('a paused job is in progress and says why; resumed it goes on and ends, and a retry answers as the first call', async () => {
  const { editor } = await scene()
  const { jobId } = await job(editor, `Email\nada@resumed-${crypto.randomUUID()}.com\n`)
  await onDatabase(
    `UPDATE import SET status = 'paused', stage = 'enriching', reason = 'The provider rests.', completed_at = NULL WHERE id = $1`,
    [jobId],
  )
  const { body: paused } = await call(editor, `/v1/leads/import/jobs/${jobId}`)
  expect(paused).toMatchObject({
    status: 'in_progress',
    paused: { stage: 'enriching', reason: 'The provider rests.' },
    completed_at: null,
  })
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const first = await resume(editor, jobId, headers)
  expect(first.status).toBe(200)
  expect(first.body.paused).toBeUndefined()
  expect((await resume(editor, jobId, headers)).text).toBe(first.text)
  expect((await finished(editor, jobId)).body).toMatchObject({ status: 'completed', created_count: 1 })
})
