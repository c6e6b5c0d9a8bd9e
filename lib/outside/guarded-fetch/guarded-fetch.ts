import { type AllowedHosts, checkUrl } from './check-url.ts'
import { type Answer, exchange, type Limits } from './exchange.ts'
import { FetchError } from './fetch-error.ts'
import { type Resolve, resolveByDns, resolveHost } from './resolve-host.ts'

export type GuardedRequest = {
  method: 'GET' | 'POST'
  /** As a user gave it, or made from a template of theirs. */
  url: string
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Headers that hold a key. They go to `host` (`URL.host`) and to no other, whatever a redirect says. */
  secret?: { host: string; headers: Readonly<Record<string, string>> }
  /** What the answer has to be, when it is a success: a media type's beginning or end. */
  accept?: 'json'
  /** How much of the answer counts. The beginning: what is longer, compressed or breaks off is no failure then. */
  read?: 'whole' | 'beginning'
  /** A redirect is an answer like any other; it is not followed. */
  stay?: boolean
  limits?: Partial<Limits>
  signal?: AbortSignal | undefined
}

export type FetchRules = { allowedHosts: AllowedHosts; resolve?: Resolve }

const LIMITS: Limits = { connectMs: 5_000, headersMs: 30_000, totalMs: 60_000, bodyBytesMax: 2 * 1024 * 1024 }
const REDIRECTS_MAX = 3
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * The one way out to an address that a user gave. Each address, the redirects' too, is checked, resolved once and called at what
 * it resolved to. A question with a body is not carried to another host.
 *
 * @returns any answer, whatever its status
 * @throws FetchError
 */
export async function guardedFetch(request: GuardedRequest, rules: FetchRules): Promise<Answer> {
  const limits = { ...LIMITS, ...request.limits }
  const endsAt = performance.now() + limits.totalMs
  let url = checkUrl(request.url, rules.allowedHosts)
  for (let redirects = 0; ; redirects++) {
    const addresses = await resolveHost(url, rules.resolve ?? resolveByDns, rules.allowedHosts)
    const totalMs = Math.max(1, endsAt - performance.now())
    const answer = await exchange(url, addresses, {
      method: request.method,
      headers: headersFor(url, request),
      ...(request.body === undefined ? {} : { body: request.body }),
      read: request.read ?? 'whole',
      limits: { ...limits, totalMs },
      signal: request.signal,
    })
    const location = answer.headers.location
    if (request.stay || !REDIRECT.has(answer.status) || location === undefined) return checkKind(answer, request.accept)
    if (redirects === REDIRECTS_MAX) throw new FetchError('refused', 'The host sends us from one address to another.')
    url = nextUrl(url, location, { request, rules })
  }
}

function headersFor(url: URL, { headers = {}, secret, body }: GuardedRequest): Record<string, string> {
  return {
    accept: 'application/json',
    'user-agent': 'Rollcall',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
    ...(secret?.host === url.host ? secret.headers : {}),
  }
}

function nextUrl(from: URL, location: string, { request, rules }: { request: GuardedRequest; rules: FetchRules }): URL {
  if (!URL.canParse(location, from.href)) throw new FetchError('refused', 'The host sends us to no web address.')
  const next = checkUrl(new URL(location, from.href).href, rules.allowedHosts)
  if (next.host !== from.host && (request.method !== 'GET' || request.secret !== undefined)) {
    throw new FetchError('refused', 'The host sends us to another host, which gets neither the key nor the question.')
  }
  return next
}

function checkKind(answer: Answer, accept: GuardedRequest['accept']): Answer {
  const type = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const isJson = type === 'application/json' || type.endsWith('+json')
  const isSuccess = answer.status >= 200 && answer.status < 300
  if (accept === 'json' && isSuccess && !isJson) {
    throw new FetchError('unreadable', 'The answer is not JSON.', { sent: true })
  }
  return answer
}
