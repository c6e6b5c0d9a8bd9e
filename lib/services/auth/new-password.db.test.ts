import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { createApiToken, readTokenActor } from './api-token.ts'
import { createUser } from './create-user.ts'

const ORIGIN = 'http://localhost:3000'
const OLD = 'the old password'

let base: TestDatabase
let handle: (request: Request) => Promise<Response>
let workspaceId: string

beforeAll(async () => {
  base = await createTestDatabase()
  vi.stubEnv('DATABASE_URL', base.url)
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'rollcallDb')
  const { auth } = await import('./auth.ts')
  handle = auth.handler
  workspaceId = (await sampleWorkspace(base.db)).workspaceId
})
afterAll(async () => {
  const { db } = await import('#lib/db/database.ts')
  await db.$disconnect()
  await db.pool.end()
  Reflect.deleteProperty(globalThis, 'rollcallDb')
  vi.unstubAllEnvs()
  await base.drop()
})

async function post(path: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: ORIGIN, host: 'localhost:3000', cookie }
  return handle(new Request(`${ORIGIN}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}
const isSignedIn = async (cookie: string): Promise<boolean> => {
  const answer = await handle(new Request(`${ORIGIN}/api/auth/get-session`, { headers: { cookie } }))
  return (await answer.json()) !== null
}
const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
async function signIn(email: string, password = OLD): Promise<string> {
  const answer = await post('sign-in/email', { email, password })
  expect(answer.status).toBe(200)
  return cookieOf(answer)
}

async function person() {
  const email = `${crypto.randomUUID()}@rollcall.test`
  const account = { name: 'Ada', email, password: OLD, workspaceId, role: 'admin' as const }
  const { userId } = await createUser(base.db, account)
  const { secret } = await createApiToken(base.db, {
    workspaceId,
    userId,
    name: 'Nightly',
    role: 'editor',
    expiresAt: null,
  })
  const mayCall = async () => (await readTokenActor(base.db, `Bearer ${secret}`)) !== null
  expect(await mayCall()).toBe(true)
  return { email, userId, mayCall }
}

test('53: a changed password ends every other session and the tokens, even where nobody asked for it', async () => {
  const { email, userId, mayCall } = await person()
  const colleague = await person()
  const [here, elsewhere] = [await signIn(email), await signIn(email)]
  const wrong = { currentPassword: 'not it', newPassword: 'the new password', revokeOtherSessions: false }
  expect((await post('change-password', wrong, here)).status).toBe(400)
  expect([await isSignedIn(elsewhere), await mayCall()]).toEqual([true, true])

  const changed = await post('change-password', { ...wrong, currentPassword: OLD }, here)
  expect(changed.status).toBe(200)
  expect(await isSignedIn(elsewhere)).toBe(false)
  expect(await isSignedIn(cookieOf(changed))).toBe(true)
  expect(await mayCall()).toBe(false)
  expect(await colleague.mayCall()).toBe(true)
  const audits = await base.db.$queryRaw`SELECT action, subject_name FROM audit_entry WHERE user_id = ${userId}::uuid`
  expect(audits).toEqual([{ action: 'revoked', subject_name: 'Nightly' }])
})

test('53: a password that is set anew ends all sessions and the tokens', async () => {
  const { email, userId, mayCall } = await person()
  const session = await signIn(email)
  const token = crypto.randomUUID()
  await base.db.verification.create({
    data: { identifier: `reset-password:${token}`, value: userId, expiresAt: new Date(Date.now() + 60_000) },
  })
  expect((await post('reset-password', { newPassword: 'the new password', token: 'another' })).status).toBe(400)
  expect([await isSignedIn(session), await mayCall()]).toEqual([true, true])
  expect((await post('reset-password', { newPassword: 'the new password', token })).status).toBe(200)
  expect([await isSignedIn(session), await mayCall()]).toEqual([false, false])
  await signIn(email, 'the new password')
})
