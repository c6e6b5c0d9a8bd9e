import { expect, test } from '@playwright/test'
import { call } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { scene } from '#e2e/support/scene.ts'

guarded('readJob', 'viewer')

test('what is no id, and an id of nothing, is not found', async () => {
  const { viewer } = await scene()
  for (const id of ['x', '1', crypto.randomUUID(), '00000000-0000-0000-0000-000000000000', '%00', 'a%2fb', "1'--"])
    expectProblem(await call(viewer, `/v1/leads/import/jobs/${id}`), 404, 'not-found', /.+/)
})

test('a finished job tells its rows, and its counts add up', async () => {
  const { viewer, jobId } = await scene()
  const { body } = await call(viewer, `/v1/leads/import/jobs/${jobId}`)
  expect(body).toMatchObject({
    status: 'completed',
    total_rows: 2,
    created_count: 1,
    failed_count: 1,
    errors: [{ row: 2, error: 'Invalid email format', value: 'no address' }],
    primary_identifier: { column: 'Email', kind: 'email' },
    undone: false,
  })
  const { outcomes } = body
  const sum = Object.values<number>(outcomes).reduce((all, count) => all + count, 0)
  expect(sum).toBe(body.total_rows)
  expect(Date.parse(body.created_at)).toBeLessThanOrEqual(Date.parse(body.started_at))
  expect(Date.parse(body.started_at)).toBeLessThanOrEqual(Date.parse(body.completed_at))
})

test('an address below /v1 that is none is a problem document, not a page', async () => {
  const { viewer } = await scene()
  for (const path of ['/v1', '/v1/', '/v1/nothing', '/v1/leads/import/jobs/x/y/z', '/leads/none'])
    expect((await call(viewer, path)).status, path).toBe(404)
  expect((await call(viewer, '/v1/nothing')).body).toMatchObject({ type: '/problems/not-found', status: 404 })
})
