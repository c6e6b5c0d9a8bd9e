import { AppError } from '#lib/core/app-error.ts'
import { problemResponse } from './handle.ts'

/** What a page may read of an answer beside its body. */
const EXPOSED = 'RateLimit, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, Link'

/**
 * What lets a page of a named origin read the answer; nothing for any other. Cookies are never asked for: such a page comes with a
 * token.
 */
export function corsHeaders(request: Request, origins: readonly string[]): Record<string, string> {
  if (origins.length === 0) return {}
  const origin = request.headers.get('origin')
  const isNamed = origin !== null && origins.includes(origin)
  return {
    vary: 'origin',
    ...(isNamed ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED } : {}),
  }
}

/** The answer to a browser that asks whether a page may call: yes to named origins, 403 to all others. */
export function preflight(
  request: Request,
  { allowed, origins }: { allowed: readonly string[]; origins: readonly string[] },
): Response {
  const allow = [...allowed, 'OPTIONS'].join(', ')
  const origin = request.headers.get('origin')
  if (origin === null) return new Response(null, { status: 204, headers: { allow } })
  if (!origins.includes(origin))
    return problemResponse(new AppError('not-allowed', 'Pages of this origin may not call the API.'))
  return new Response(null, {
    status: 204,
    headers: {
      allow,
      ...corsHeaders(request, origins),
      'access-control-allow-methods': allow,
      'access-control-allow-headers': 'authorization, content-type, idempotency-key',
      'access-control-max-age': '600',
    },
  })
}
