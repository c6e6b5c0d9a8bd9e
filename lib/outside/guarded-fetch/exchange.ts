import type { LookupAddress } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { FetchError } from './fetch-error.ts'

/** Milliseconds: until connected, from there until the first line of the answer, and for everything. */
export type Limits = { connectMs: number; headersMs: number; totalMs: number; bodyBytesMax: number }

export type Exchange = {
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body?: string
  /** The beginning: `bodyBytesMax` of it at most, and what comes before the connection breaks off. */
  read: 'whole' | 'beginning'
  limits: Limits
  signal?: AbortSignal | undefined
}

export type Answer = { status: number; headers: Readonly<Record<string, string>>; body: Buffer }

/**
 * One request over one connection of its own to one of `addresses`, and nowhere else. A connection is never used again: when a
 * kept one dies nobody can tell whether the request arrived, and questions may cost money.
 *
 * @throws FetchError
 */
export async function exchange(
  url: URL,
  addresses: readonly LookupAddress[],
  { method, headers, body, read, limits, signal }: Exchange,
): Promise<Answer> {
  const stop = new AbortController()
  let sent = false
  const giveUp = (error: FetchError) => stop.abort(error)
  const late = (what: string) => giveUp(new FetchError('timed-out', `The host did not ${what} in time.`, { sent }))
  const timers = [
    setTimeout(() => !sent && late('accept the connection'), limits.connectMs),
    setTimeout(() => late('answer'), limits.totalMs),
  ]
  const onAbort = () => giveUp(new FetchError('broken-off', 'The request was called off.', { sent }))
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = url.protocol === 'https:' ? requestHttps : requestHttp
      const request = send(url, {
        method,
        headers: { ...headers, 'accept-encoding': 'identity', ...(body === undefined ? {} : lengthOf(body)) },
        agent: false,
        lookup: pinnedTo(addresses),
        signal: stop.signal,
        maxHeaderSize: 32_768,
      })
      request.on('socket', (socket) =>
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
          sent = true
          timers.push(setTimeout(() => late('answer'), limits.headersMs))
        }),
      )
      request.on('response', resolve).on('error', reject).end(body)
    })
    for (const timer of timers.splice(2)) clearTimeout(timer)
    const take = read === 'whole' ? readBody : readBeginning
    return { status: response.statusCode ?? 0, headers: flat(response), body: await take(response, limits) }
  } catch (error) {
    if (error instanceof FetchError) throw error
    if (stop.signal.reason instanceof FetchError) throw stop.signal.reason
    if (!sent) throw new FetchError('unreachable', 'The host does not accept connections.')
    throw new FetchError('broken-off', 'The host broke the connection off.', { sent })
  } finally {
    for (const timer of timers) clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    stop.abort()
  }
}

const lengthOf = (body: string) => ({ 'content-length': String(Buffer.byteLength(body)) })

/** Names nothing and asks nobody: the connection can only go to an address that was checked. */
function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    if (options.all) return callback(null, [...addresses])
    const [first] = addresses
    callback(null, first?.address ?? '', first?.family ?? 4)
  }
}

async function readBody(response: IncomingMessage, { bodyBytesMax }: Limits): Promise<Buffer> {
  const tooLarge = new FetchError('unreadable', 'The answer is larger than an answer may be.', { sent: true })
  const encoding = response.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') {
    throw new FetchError('unreadable', 'The answer is compressed, which nobody asked for.', { sent: true })
  }
  if (Number(response.headers['content-length'] ?? 0) > bodyBytesMax) throw tooLarge
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response) {
    bytes += part.length
    if (bytes > bodyBytesMax) throw tooLarge
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function readBeginning(response: IncomingMessage, { bodyBytesMax }: Limits): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of response) {
      bytes += part.length
      parts.push(part)
      if (bytes >= bodyBytesMax) break
    }
  } catch {
    // Its status has come, which is what counts.
  }
  return Buffer.concat(parts).subarray(0, bodyBytesMax)
}

const flat = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
