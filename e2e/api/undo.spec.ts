import { expect, test } from '@playwright/test'
import { call, onDatabase } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { job, scene } from '#e2e/support/scene.ts'

guarded('undoJob', 'editor')

const undo = (token: string, jobId: string, headers: Record<string, string> = {}) =>
  call(token, `/v1/leads/import/jobs/${jobId}/undo`, { method: 'POST', headers })

test('what is not over, or older than 30 days, cannot be undone', async () => {
  const { editor } = await scene()
  expectProblem(await undo(editor, crypto.randomUUID()), 404, 'not-found', /.+/)
  const { jobId } = await job(editor, 'Email\nada@too-late.com\n')
  await onDatabase(`UPDATE import SET completed_at = now() - interval '31 days' WHERE id = $1`, [jobId])
  expectProblem(
    await undo(editor, jobId),
    409,
    'import-in-wrong-state',
    'An import can be undone for 30 days; this one is older.',
  )
  await onDatabase(`UPDATE import SET status = 'paused', stage = 'enriching', reason = 'x' WHERE id = $1`, [jobId])
  expectProblem(await undo(editor, jobId), 409, 'import-in-wrong-state', /cancel it before you undo it/)
  await onDatabase(
    `UPDATE import SET status = 'completed', stage = NULL, reason = NULL, completed_at = now() WHERE id = $1`,
    [jobId],
  )
})

test('a job is undone once, tells so, and its people are gone; a retry answers as the first call', async () => {
  const { editor } = await scene()
  const { jobId } = await job(editor, 'Email\nada@undone-outside.com\n')
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const first = await undo(editor, jobId, headers)
  expect(first).toMatchObject({ status: 200, body: { status: 'completed', job_id: jobId } })
  expect((await undo(editor, jobId, headers)).text).toBe(first.text)
  await expect
    .poll(async () => (await call(editor, `/v1/leads/import/jobs/${jobId}`)).body.undone, { timeout: 60_000 })
    .toBe(true)
  const again = await job(editor, 'Email\nada@undone-outside.com\n')
  expect(again.ended).toMatchObject({ created_count: 1, updated_count: 0 })
})
