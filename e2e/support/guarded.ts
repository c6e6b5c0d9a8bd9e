import { expect, test } from '@playwright/test'
import { type Answer, call } from './api.ts'
import { apiDocument } from './contract.ts'
import { type Scene, scene, unchanged } from './scene.ts'

export type Send = (token: string | null) => Promise<Answer>

/** A call of an operation that would be right if whoever calls were allowed to. */
export async function rightCall(operationId: string, { jobId, fileId }: Scene): Promise<Send> {
  const { paths } = await apiDocument()
  for (const [template, verbs] of Object.entries(paths)) {
    for (const [verb, operation] of Object.entries(verbs)) {
      if (operation.operationId !== operationId) continue
      const path = template.replace('{jobId}', jobId)
      return (token) => call(token, path, { method: verb.toUpperCase(), ...bodyFor(operationId, fileId) })
    }
  }
  throw new Error(`the document has no operation ${operationId}`)
}

const BODIES: Record<string, (fileId: string) => object> = {
  startImport: (fileId) => ({ file_id: fileId, primary_identifier: { column: 'Email', kind: 'email' } }),
  addEngagement: () => ({
    events: [{ eventId: 'guarded', kind: 'opened', at: '2026-11-02T09:30:00Z', email: 'ada@scene.com' }],
  }),
}

function bodyFor(operationId: string, fileId: string): RequestInit {
  if (operationId === 'previewImport') {
    const form = new FormData()
    form.append('file', new Blob(['Email\nada@guarded.com\n'], { type: 'text/csv' }), 'list.csv')
    return { body: form }
  }
  const body = BODIES[operationId]
  return body ? { body: JSON.stringify(body(fileId)), headers: { 'content-type': 'application/json' } } : {}
}

/**
 * What every route owes: nothing for nobody, for a token that is expired, revoked or forged, for a role that is too low, and for the
 * other workspace; and after each refusal the database as it was.
 */
export function guarded(operationId: string, role: 'viewer' | 'editor'): void {
  test(`${operationId}: without a token, or with one that is expired, revoked or forged, it is 401`, async () => {
    const place = await scene()
    const send = await rightCall(operationId, place)
    const bad = [null, place.expired, place.revoked, `${place.admin}x`, place.admin.slice(0, -1), 'rc_short']
    await unchanged(async () => {
      for (const token of bad) {
        const answer = await send(token)
        expect(answer.status, String(token)).toBe(401)
        expect(answer.body).toEqual({
          type: '/problems/not-signed-in',
          title: 'You are not signed in',
          status: 401,
          detail: token === null ? 'Sign in to go on.' : 'This token is not good here.',
        })
      }
    }, operationId)
  })

  if (role === 'editor') {
    test(`${operationId}: a viewer’s token is refused by its role`, async () => {
      const place = await scene()
      const send = await rightCall(operationId, place)
      await unchanged(async () => {
        const answer = await send(place.viewer)
        expect(answer.status).toBe(403)
        expect(answer.body).toEqual({
          type: '/problems/not-allowed',
          title: 'Your role does not allow this',
          status: 403,
          detail: 'You are a viewer in this workspace; this needs the role editor.',
        })
      }, operationId)
    })
  }

  test(`${operationId}: with another workspace’s token nothing of ours is seen`, async () => {
    const place = await scene()
    const send = await rightCall(operationId, place)
    const namesOurs = !['previewImport', 'listJobs', 'listFields', 'addEngagement'].includes(operationId)
    const look = async () => {
      const answer = await send(place.foreign)
      if (namesOurs) expect(answer.status).toBe(404)
      if (operationId === 'addEngagement') expect(answer.body).toMatchObject({ counted: 0, unknown: ['guarded'] })
      for (const word of [place.ours, 'no address', place.jobId]) expect(answer.text).not.toContain(word)
    }
    await (namesOurs ? unchanged(look, operationId) : look())
  })

  test(`${operationId}: the same on the bare path, and no method but its own`, async () => {
    const place = await scene()
    const { paths } = await apiDocument()
    const found = Object.entries(paths).find(([, verbs]) =>
      Object.values(verbs).some((operation) => operation.operationId === operationId),
    )
    const path = (found?.[0] ?? '').replace('{jobId}', place.jobId)
    const bare = path.replace(/^\/v1/, '')
    const method = Object.keys(found?.[1] ?? {})[0]?.toUpperCase() ?? ''
    const other = method === 'GET' ? 'POST' : 'GET'
    for (const address of [path, bare]) {
      expect((await call(null, address, { method })).status, address).toBe(401)
      const refused = await call(place.admin, address, { method: other })
      expect(refused.status, address).toBe(405)
      expect(refused.headers.get('allow')).toBe(method)
      expect(refused.body).toMatchObject({ type: '/problems/method-not-allowed', status: 405 })
    }
  })
}

/** The exact problem document that a bad call is told. */
export function expectProblem(answer: Answer, status: number, code: string, detail: string | RegExp): void {
  expect(answer.status, answer.text).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.body).toMatchObject({ type: `/problems/${code}`, status })
  if (typeof detail === 'string') expect(answer.body.detail).toBe(detail)
  else expect(answer.body.detail).toMatch(detail)
}
