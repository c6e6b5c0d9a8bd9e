import { AppError } from '#lib/core/app-error.ts'
import { ADDRESS_HEADER } from '#lib/core/caller-address.ts'
import type { Tx } from '#lib/db/database.ts'
import { db } from '#lib/db/database.ts'
import { env } from '#lib/env.ts'
import { corsHeaders, preflight } from '#lib/http/cors.ts'
import { handle, problemResponse } from '#lib/http/handle.ts'
import { API_ROUTES, type ApiMethod, type ApiOperation, type ApiPath } from '#lib/http/openapi/api-routes.ts'
import { answerOnce } from '#lib/services/api/answer-once.ts'
import { type CallCount, countCall } from '#lib/services/api/count-call.ts'
import { type Actor, permit, readActor } from '#lib/services/auth/require-actor.ts'

/** A program's call that has been let in. */
export type Call = {
  request: Request
  actor: Actor
  params: Readonly<Record<string, string>>
  /**
   * Does something once for the request's Idempotency-Key. The answer is kept by `keep` in the transaction that does it; without one, right
   * after it is done.
   *
   * @param asked what was asked for: the same key with anything else is refused
   */
  once(asked: string, act: (keep: (tx: Tx, body: unknown) => Promise<void>) => Promise<unknown>): Promise<Response>
}

type Verbs<Path extends ApiPath> = { [Method in keyof (typeof API_ROUTES)[Path]]: (call: Call) => Promise<unknown> }
type Context = { params: Promise<Record<string, string | string[] | undefined>> }
type Handler = (request: Request, context: Context) => Promise<Response>
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * The handlers of a route that programs call, by the table of routes: each call is counted, let in by its role, answered or refused, and
 * told where it stands with its limits. Methods that the table does not have are refused.
 */
export function programRoute<Path extends ApiPath>(
  path: Path,
  verbs: Verbs<Path>,
): Record<(typeof METHODS)[number] | 'OPTIONS', Handler> {
  const operations: Partial<Record<ApiMethod, ApiOperation>> = API_ROUTES[path]
  const allowed = Object.keys(operations) as ApiMethod[]
  const refuse: Handler = async (request) => {
    const response = problemResponse(new AppError('method-not-allowed', `Only ${allowed.join(', ')} is known here.`))
    return withHeaders(response, { allow: allowed.join(', '), ...corsHeaders(request, env.ROLLCALL_CORS_ORIGINS) })
  }
  const handlers = METHODS.map((method) => {
    const operation = operations[method as ApiMethod]
    const respond = (verbs as Partial<Record<string, (call: Call) => Promise<unknown>>>)[method]
    return [method, operation && respond ? admit(operation, respond) : refuse]
  })
  const ask: Handler = async (request) => preflight(request, { allowed, origins: env.ROLLCALL_CORS_ORIGINS })
  return Object.fromEntries([...handlers, ['OPTIONS', ask]])
}

function admit(operation: ApiOperation, respond: (call: Call) => Promise<unknown>): Handler {
  const answer = counted(async (request, { params }, caller) => {
    const actor = permit(caller, request, operation.role ?? 'admin')
    const once: Call['once'] = (asked, act) => answerKept(operation, { request, actor, asked }, act)
    const found = await params
    return respond({ request, actor, params: found as Record<string, string>, once })
  })
  return async (request, context) =>
    withHeaders(await answer(request, context), corsHeaders(request, env.ROLLCALL_CORS_ORIGINS))
}

/**
 * Counts each call before it is answered, and tells where it stands with its limits.
 *
 * @param respond gets whom a good token, or a session, speaks for; null for nobody
 */
export function counted<Params>(
  respond: (request: Request, context: { params: Promise<Params> }, caller: Actor | null) => Promise<unknown>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const seen: { count: CallCount | null } = { count: null }
    const response = await handle(async () => {
      const caller = await readActor(request.headers)
      seen.count = await countCall(db, caller, request.headers.get(ADDRESS_HEADER) ?? 'unknown')
      if (seen.count.isTooMany)
        throw new AppError('too-many-requests', `Wait ${seen.count.secondsLeft} seconds, then call again.`)
      return respond(request, context, caller)
    })()
    return withHeaders(response, seen.count?.headers ?? {})
  }
}

async function answerKept(
  { id, answer }: ApiOperation,
  { request, actor, asked }: { request: Request; actor: Actor; asked: string },
  act: (keep: (tx: Tx, body: unknown) => Promise<void>) => Promise<unknown>,
): Promise<Response> {
  const place = { workspaceId: actor.workspaceId, route: id, key: request.headers.get('idempotency-key') }
  const { status, body } = await answerOnce(db, place, asked, async (keep) => ({
    status: answer.status,
    body: await act((tx, made) => keep(tx, { status: answer.status, body: made })),
  }))
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
