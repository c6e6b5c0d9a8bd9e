import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { SampleDesk } from './sample-desk.ts'

type Handler = (request: Request, context: { params: Promise<{ importId: string }> }) => Promise<Response>

let database: TestDatabase
let desk: SampleDesk
let stranger: SampleDesk
let importId: string
let routes: Record<string, { handler: Handler; body: unknown }>
let cookieOf: (email: string) => Promise<string>
let close: () => Promise<unknown>

/** The handlers speak to the database that the environment names: they are loaded once it names this one. */
beforeAll(async () => {
  database = await createTestDatabase()
  desk = await SampleDesk.open(database.db)
  stranger = await SampleDesk.open(database.db)
  importId = (await desk.upload('Name,Email\nAda Lovelace,ada@acme.com')).importId
  vi.stubEnv('DATABASE_URL', database.url)
  vi.resetModules()
  Object.assign(globalThis, { rollcallDb: undefined })
  const [reading, preview, edits, undo, redo, start, fields] = await Promise.all([
    import('#app/api/imports/[importId]/reading/route.ts'),
    import('#app/api/imports/[importId]/reading/preview/route.ts'),
    import('#app/api/imports/[importId]/edits/route.ts'),
    import('#app/api/imports/[importId]/edits/undo/route.ts'),
    import('#app/api/imports/[importId]/edits/redo/route.ts'),
    import('#app/api/imports/[importId]/start/route.ts'),
    import('#app/api/custom-fields/route.ts'),
  ])
  routes = {
    reading: { handler: reading.POST, body: {} },
    preview: { handler: preview.POST, body: {} },
    edits: { handler: edits.POST, body: { edits: [{ rowNumber: 1, columnIndex: 0, value: 'x' }] } },
    undo: { handler: undo.POST, body: {} },
    redo: { handler: redo.POST, body: {} },
    start: { handler: start.POST, body: {} },
    fields: { handler: (request) => fields.POST(request), body: { name: 'Badge', kind: 'text' } },
  }
  const { auth } = await import('#lib/services/auth/auth.ts')
  const { db } = await import('#lib/db/database.ts')
  close = () => db.$disconnect().then(() => db.pool.end())
  cookieOf = async (email) => {
    const answer = await auth.api.signInEmail({ body: { email, password: 'long enough' }, asResponse: true })
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await close?.()
  await Promise.all([desk.close(), stranger.close()])
  await database.drop()
})

async function ask(name: string, headers: Record<string, string>): Promise<{ status: number; type: string | null }> {
  const route = routes[name]
  if (!route) throw new Error(name)
  const request = new Request('http://rollcall.test/api', { method: 'POST', headers, body: JSON.stringify(route.body) })
  const answer = await route.handler(request, { params: Promise.resolve({ importId }) })
  return { status: answer.status, type: answer.headers.get('content-type') }
}

const problem = (status: number) => ({ status, type: 'application/problem+json' })
const IMPORT_ROUTES = ['reading', 'preview', 'edits', 'undo', 'redo', 'start']

test('a viewer may change nothing, and who is not signed in neither', async () => {
  const { workspaceId } = desk.place
  const account = { name: 'Vera', email: 'vera@rollcall.test', password: 'long enough', role: 'viewer' as const }
  await createUser(database.db, { ...account, workspaceId })
  const cookie = await cookieOf(account.email)
  for (const name of [...IMPORT_ROUTES, 'fields']) {
    expect([name, await ask(name, { cookie })]).toEqual([name, problem(403)])
    expect([name, await ask(name, {})]).toEqual([name, problem(401)])
  }
})

test('an editor of another workspace finds no such import', async () => {
  const { workspaceId } = stranger.place
  const account = { name: 'Stan', email: 'stan@rollcall.test', password: 'long enough', role: 'editor' as const }
  await createUser(database.db, { ...account, workspaceId })
  const cookie = await cookieOf(account.email)
  for (const name of IMPORT_ROUTES) expect([name, await ask(name, { cookie })]).toEqual([name, problem(404)])
  expect((await ask('fields', { cookie })).status).toBe(201)
})

test('an editor is told why something does not go', async () => {
  const { workspaceId } = desk.place
  const account = { name: 'Edna', email: 'edna@rollcall.test', password: 'long enough', role: 'editor' as const }
  await createUser(database.db, { ...account, workspaceId })
  const cookie = await cookieOf(account.email)
  for (const name of ['edits', 'undo', 'redo', 'start']) {
    expect([name, await ask(name, { cookie })]).toEqual([name, problem(409)])
  }
  expect(await ask('fields', { cookie })).toMatchObject({ status: 201 })
  expect(await ask('fields', { cookie })).toEqual(problem(409))
})
