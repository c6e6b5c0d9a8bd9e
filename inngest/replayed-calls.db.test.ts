import { createHash } from 'node:crypto'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { canonicalJson } from './engine/canonical-json.ts'
import { signBody } from './engine/signature.ts'

const KEY = 'signkey-prod-abcdef'
const PEOPLE = ['ada', 'bob', 'eve'].map((name) => ({ values: { firstName: name, email: `${name}@replayed.com` } }))

let base: TestDatabase
type Handler = (request: NextRequest, context: unknown) => Promise<Response>
let serve: { POST: Handler; PUT: Handler }
let functionIds: string[]

beforeAll(async () => {
  base = await createTestDatabase()
  for (const [name, value] of Object.entries({
    DATABASE_URL: base.url,
    INNGEST_EVENT_KEY: 'event-key',
    INNGEST_SIGNING_KEY: KEY,
  }))
    vi.stubEnv(name, value)
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'rollcallDb')
  serve = (await import('./serve.ts')).serveInngest
  functionIds = await register()
})
afterAll(async () => {
  const { db } = await import('#lib/db/database.ts')
  await db.$disconnect()
  await db.pool.end()
  Reflect.deleteProperty(globalThis, 'rollcallDb')
  vi.unstubAllEnvs()
  await base.drop()
})

async function register(): Promise<string[]> {
  const url = 'http://localhost/api/inngest'
  const body = canonicalJson({ url })
  const headers = {
    'x-inngest-signature': signBody({ body, key: KEY, nowMs: Date.now() }),
    'x-inngest-sync-kind': 'in_band',
  }
  const answer = await serve.PUT(new NextRequest(url, { method: 'PUT', body, headers }), {})
  const { functions }: { functions: { id: string }[] } = await answer.json()
  return functions.map(({ id }) => id)
}

type Op = { id: string; op: string; data?: unknown }
type Call = { body: string; signature: string; stepId: string }

async function post(fnId: string, { body, signature, stepId }: Call): Promise<{ status: number; ops: Op[] }> {
  const url = `http://localhost/api/inngest?fnId=${fnId}&stepId=${stepId}`
  const headers = { 'x-inngest-signature': signature, 'content-type': 'application/json' }
  const answer = await serve.POST(new NextRequest(url, { method: 'POST', body, headers }), {})
  const text = await answer.text()
  return { status: answer.status, ops: answer.status === 206 ? [JSON.parse(text)].flat() : [] }
}

/** Does what Inngest does for one run, and keeps every call that it has made. */
async function drive(fnId: string, event: object): Promise<Call[]> {
  const runId = crypto.randomUUID()
  const steps: Record<string, { data: unknown }> = {}
  const calls: Call[] = []
  const waiting = ['step']
  for (let stepId = waiting.shift(); stepId !== undefined; stepId = waiting.shift()) {
    const body = canonicalJson({
      ctx: {
        attempt: 0,
        disable_immediate_execution: false,
        max_attempts: 1,
        run_id: runId,
        stack: { stack: Object.keys(steps), current: Object.keys(steps).length },
        use_api: false,
      },
      event,
      events: [event],
      steps,
      version: 2,
    })
    const call = { body, signature: signBody({ body, key: KEY, nowMs: Date.now() }), stepId }
    calls.push(call)
    const { status, ops } = await post(fnId, call)
    if (status === 200) return calls
    expect(status, fnId).toBe(206)
    for (const { id, op, data } of ops) {
      if (op === 'StepRun') steps[id] = { data: data ?? null }
      else waiting.push(id)
    }
    if (waiting.length === 0) waiting.push('step')
  }
  throw new Error('the run does not end')
}

/** Everything that a step writes: what it is, not only how much. */
async function everything(): Promise<string> {
  const tables = [
    'import',
    'import_outcome',
    'contact_change',
    'contact',
    'account',
    'lead',
    'outbox_event',
    'webhook_message',
  ]
  const found = await Promise.all(
    tables.map((table) => base.db.$queryRawUnsafe(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`)),
  )
  return createHash('sha256').update(JSON.stringify(found)).digest('hex')
}

// A signature covers the body and not the address: whoever has seen a call can send it anywhere for five minutes.
test('60: a signed call that is sent again, or with another function’s id, has no second effect', async () => {
  const place = await sampleWorkspace(base.db)
  const ref = await sampleImport(base.db, place, PEOPLE, { enrich: false })
  const event = { id: crypto.randomUUID(), name: 'import/confirmed', data: ref, ts: Date.now() }
  const calls = await drive('rollcall-run-import', event)
  expect(calls.length).toBeGreaterThan(2)
  expect((await base.db.import.findUniqueOrThrow({ where: { id: ref.importId } })).status).toBe('completed')
  expect(await base.db.$queryRaw`SELECT count(*)::int AS n FROM contact`).toEqual([{ n: PEOPLE.length }])

  const before = await everything()
  for (const call of calls) await post('rollcall-run-import', call)
  expect(await everything()).toBe(before)
  const others = functionIds.filter((id) => id !== 'rollcall-run-import')
  expect(others.length).toBeGreaterThan(5)
  for (const fnId of others) for (const call of calls) await post(fnId, call)
  expect(await everything()).toBe(before)
})
