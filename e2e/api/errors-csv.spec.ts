import { expect, test } from '@playwright/test'
import { call, onDatabase } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { job, scene } from '#e2e/support/scene.ts'

guarded('downloadErrors', 'viewer')

test('the file is a CSV that is saved and never sniffed or kept', async () => {
  const { viewer, jobId, ours } = await scene()
  const { status, headers, text } = await call(viewer, `/v1/leads/import/jobs/${jobId}/errors.csv`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename=/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(text).toContain('no address')
  expect(text.includes(ours)).toBe(false)
})

test('of a job that is none, and of one whose results are not kept any more, there is no file', async () => {
  const { viewer, editor } = await scene()
  expectProblem(await call(viewer, `/v1/leads/import/jobs/${crypto.randomUUID()}/errors.csv`), 404, 'not-found', /.+/)
  const { jobId } = await job(editor, `Email\nada@removed-errors-${process.pid}.com\n`)
  await onDatabase('UPDATE import SET results_removed_at = now() WHERE id = $1', [jobId])
  expectProblem(await call(viewer, `/v1/leads/import/jobs/${jobId}/errors.csv`), 410, 'upload-expired', /.+/)
})
