import { expect, test } from '@playwright/test'
import { call, post } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { job, scene, unchanged } from '#e2e/support/scene.ts'

guarded('addEngagement', 'editor')

const event = (more: object = {}) => ({
  eventId: crypto.randomUUID(),
  kind: 'opened',
  at: '2026-11-02T09:30:00Z',
  email: 'ada@engaged.com',
  ...more,
})

test('each bad body is told what is wrong with it, and counts nothing', async () => {
  const { editor } = await scene()
  const cases: [unknown, RegExp][] = [
    [{}, /^events: /],
    [{ events: [] }, /^events: /],
    [{ events: Array.from({ length: 1_001 }, () => event()) }, /^events: /],
    [{ events: [event({ kind: 'smelled' })] }, /^events\.0\.kind: /],
    [{ events: [event({ at: 'yesterday' })] }, /^events\.0\.at: /],
    [{ events: [event({ email: undefined })] }, /Name the contact by contactId or by email\./],
    [{ events: [event({ contactId: crypto.randomUUID() })] }, /Name the contact by contactId or by email\./],
    [{ events: [event({ eventId: 'a\u0000b' })] }, /^events\.0\.eventId: /],
    [{ events: [event({ workspaceId: crypto.randomUUID() })] }, /Unrecognized key: "workspaceId"/],
  ]
  await unchanged(async () => {
    for (const [body, detail] of cases)
      expectProblem(await post(editor, '/api/engagement', body), 400, 'request-invalid', detail)
    for (const body of ['{', ''])
      expect((await call(editor, '/api/engagement', { method: 'POST', body })).status).toBe(400)
  }, 'a bad body')
})

test('49: events for a contact of another workspace among ours count for ours alone', async () => {
  const { editor, foreign } = await scene()
  await job(editor, 'Email\nada@engaged.com\n')
  await job(foreign, 'Email\ntheirs@engaged.com\n')
  const [ours, theirs] = [event(), event({ email: 'theirs@engaged.com' })]
  const answer = await post(editor, '/api/engagement', { events: [ours, theirs] })
  expect(answer).toMatchObject({ status: 200, body: { counted: 1, repeated: 0, unknown: [theirs.eventId] } })
  const again = await post(editor, '/api/engagement', { events: [ours] })
  expect(again.body).toEqual({ counted: 0, repeated: 1, unknown: [] })
})

test('a key answers a retry as the first time', async () => {
  const { editor } = await scene()
  const key = { 'idempotency-key': crypto.randomUUID() }
  const body = { events: [event({ email: 'nobody@engaged.com' })] }
  const first = await post(editor, '/api/engagement', body, key)
  expect(first.status).toBe(200)
  expect((await post(editor, '/api/engagement', body, key)).text).toBe(first.text)
  expectProblem(await post(editor, '/api/engagement', { events: [event()] }, key), 409, 'conflict', /another request/)
})
