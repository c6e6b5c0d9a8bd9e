import { expect, test } from '@playwright/test'
import { call, onDatabase } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { job, scene } from '#e2e/support/scene.ts'

guarded('cancelJob', 'editor')

const post = (token: string, jobId: string, verb: string, key?: string) =>
  call(token, `/v1/leads/import/jobs/${jobId}/${verb}`, {
    method: 'POST',
    headers: key === undefined ? {} : { 'idempotency-key': key },
  })

test('what is over cannot be cancelled, and says so', async () => {
  const { editor, jobId } = await scene()
  expectProblem(await post(editor, jobId, 'cancel'), 409, 'import-in-wrong-state', /.+/)
  expectProblem(await post(editor, crypto.randomUUID(), 'cancel'), 404, 'not-found', /.+/)
  expectProblem(await post(editor, jobId, 'cancel', 'k'.repeat(256)), 400, 'request-invalid', /Idempotency-Key/)
})

test('a job that waits is cancelled once; the same key answers as the first time, and serves no other job', async () => {
  const { editor, jobId: other } = await scene()
  const { jobId } = await job(editor, 'Email\nada@cancelled.com\n')
  await onDatabase(
    `UPDATE import SET status = 'paused', stage = 'enriching', reason = 'The provider rests.' WHERE id = $1`,
    [jobId],
  )
  const key = crypto.randomUUID()
  const first = await post(editor, jobId, 'cancel', key)
  expect(first).toMatchObject({ status: 200, body: { status: 'cancelled', job_id: jobId } })
  expect((await post(editor, jobId, 'cancel', key)).text).toBe(first.text)
  expectProblem(await post(editor, other, 'cancel', key), 409, 'conflict', /another request/)
})
