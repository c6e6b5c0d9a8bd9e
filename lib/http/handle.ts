import { unstable_rethrow } from 'next/navigation'
import { log } from '#lib/log.ts'
import { toProblem } from './problem.ts'

/** When to try again where nobody knows better. */
const RETRY_SECONDS = 60

/** Wraps a route handler: a returned value becomes JSON, a thrown one a problem document. */
export function handle<Args extends unknown[]>(respond: (...args: Args) => Promise<unknown>) {
  return async (...args: Args): Promise<Response> => {
    try {
      const body = await respond(...args)
      return body instanceof Response ? body : Response.json(body, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      unstable_rethrow(error) // redirect(), notFound() and friends are Next's own
      return problemResponse(error)
    }
  }
}

export function problemResponse(error: unknown): Response {
  const problem = toProblem(error)
  if (problem.status >= 500) log.error({ err: error }, 'a request failed')
  return Response.json(problem, {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(problem.status === 429 ? { 'retry-after': String(RETRY_SECONDS) } : {}),
    },
  })
}
