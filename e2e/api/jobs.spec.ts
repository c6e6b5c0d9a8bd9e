import { expect, test } from '@playwright/test'
import { call, makeToken } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { job, scene } from '#e2e/support/scene.ts'

guarded('listJobs', 'viewer')

const JOBS = '/v1/leads/import/jobs'

test('64: each bad parameter is told by its name, and nothing of the database', async () => {
  const { viewer } = await scene()
  for (const [query, name] of [
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['page=-1', 'page'],
    ['page=1000001', 'page'],
    ["page=1'%20OR%201=1", 'page'],
  ]) {
    const answer = await call(viewer, `${JOBS}?${query}`)
    expectProblem(answer, 400, 'request-invalid', new RegExp(`^${name}: `))
    expect(answer.text).not.toMatch(/prisma|select|sql/i)
  }
})

test('pages follow each other by their links, newest first, without a job twice', async () => {
  const { editor } = await scene()
  for (let count = 0; count < 3; count++) await job(editor, `Email\npage-${count}@pages.com\n`)
  const ids: string[] = []
  const created: string[] = []
  let next: string | null = `${JOBS}?limit=2`
  for (let pages = 0; next !== null && pages < 3; pages++) {
    const { body, headers } = await call(editor, next)
    ids.push(...body.jobs.map(({ job_id }: { job_id: string }) => job_id))
    created.push(...body.jobs.map(({ created_at }: { created_at: string }) => created_at))
    next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? null
  }
  expect(ids.length).toBeGreaterThanOrEqual(4)
  expect(new Set(ids).size).toBe(ids.length)
  expect(created).toEqual([...created].sort().reverse())
  const { headers, body } = await call(editor, `${JOBS}?limit=100`)
  const last = /<([^>]+)>; rel="last"/.exec(headers.get('link') ?? '')?.[1] ?? ''
  const { headers: end } = await call(editor, last)
  expect(end.get('link')).not.toContain('rel="next"')
  expect(body.total).toBeGreaterThanOrEqual(4)
})

test('another workspace counts none of ours', async () => {
  const { foreign, editor } = await scene()
  const before = (await call(foreign, JOBS)).body.total
  await job(editor, 'Email\nnot@yours.com\n')
  expect((await call(foreign, JOBS)).body.total).toBe(before)
})

test('a token of the workspace sees what people imported, too', async () => {
  const token = await makeToken('demo', 'viewer')
  const { body } = await call(token, `${JOBS}?page=1&limit=1`)
  expect(body).toMatchObject({ page: 1, limit: 1 })
})
