import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { asApollo, asClearbit, asPeopleDataLabs, type FakePerson } from './fake-provider-answers.ts'

/** How the next request is met instead of being answered properly. `reset` and `truncated` come after the person was charged. */
export type Mishap =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  | { kind: 'reset' | 'truncated' | 'html' | 'hang' | 'huge' | 'drip' }

export type SeenRequest = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
  emails: string[]
}

export type FakeProvider = {
  baseUrl: string
  /** `host:port`, as the operator allows it. */
  host: string
  requests: SeenRequest[]
  /** Persons by how often each was charged for, as the service's own books say. */
  charged: Map<string, number>
  /** Met one after the other, then all goes well again; a function is asked about each request. */
  mishaps: Mishap[]
  always: ((request: SeenRequest) => Mishap | null) | null
  /** Runs when a request has arrived and before it is answered. */
  onRequest: ((request: SeenRequest) => Promise<void> | void) | null
  close(): Promise<void>
  openMax: number
}

export const FAKE_KEY = 'canary-key-5e1f0c'

/**
 * A server that answers as Apollo, People Data Labs, Clearbit and a service of somebody's own say in public that they do; it knows
 * the people of `people`, and keeps books on whom it would have charged for. A free port unless one is given.
 */
export async function startFakeProvider(people: readonly FakePerson[], port = 0): Promise<FakeProvider> {
  const known = new Map(people.map((person) => [person.email, person]))
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  let open = 0
  const fake: FakeProvider = {
    baseUrl: `http://${host}`,
    host,
    requests: [],
    charged: new Map(),
    mishaps: [],
    always: null,
    onRequest: null,
    openMax: 0,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    open += 1
    fake.openMax = Math.max(fake.openMax, open)
    response.on('close', () => {
      open -= 1
    })
    const body = await readText(request)
    const url = new URL(request.url ?? '/', 'http://fake')
    const seen: SeenRequest = {
      method: request.method ?? '',
      path: url.pathname,
      headers: request.headers,
      body,
      emails: [...`${body} ${decodeURIComponent(url.search)}`.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g)].map(
        ([email]) => email,
      ),
    }
    fake.requests.push(seen)
    await fake.onRequest?.(seen)
    const mishap = fake.mishaps.shift() ?? fake.always?.(seen) ?? null
    if (mishap && mishap.kind !== 'reset' && mishap.kind !== 'truncated') return befall(response, mishap)
    const answer = route(url, seen)
    if (mishap?.kind === 'reset') return void response.socket?.destroy()
    if (mishap?.kind === 'truncated') return send(response, 200, JSON.stringify(answer.body).slice(0, -3))
    send(response, answer.status, JSON.stringify(answer.body))
  }

  function route(url: URL, { method, headers, body, emails }: SeenRequest): { status: number; body: unknown } {
    const find = (email: string | undefined): FakePerson | null => {
      const person = known.get(email ?? '') ?? null
      if (person) fake.charged.set(person.email, (fake.charged.get(person.email) ?? 0) + 1)
      return person
    }
    const refused = { status: 401, body: { error: 'Invalid access credentials.' } }
    const given = body === '' ? {} : JSON.parse(body)
    switch (`${method} ${url.pathname}`) {
      case 'GET /api/v1/auth/health':
        return { status: 200, body: { healthy: true, is_logged_in: headers['x-api-key'] === FAKE_KEY } }
      case 'POST /api/v1/people/match':
        return headers['x-api-key'] === FAKE_KEY
          ? { status: 200, body: { person: asApollo(find(given.email)) } }
          : refused
      case 'POST /api/v1/people/bulk_match': {
        if (headers['x-api-key'] !== FAKE_KEY) return refused
        const matches = given.details.map(({ email }: { email?: string }) => asApollo(find(email)))
        const found = matches.filter((match: unknown) => match !== null).length
        return {
          status: 200,
          body: {
            status: 'success',
            total_requested_enrichments: matches.length,
            unique_enriched_records: found,
            credits_consumed: found,
            matches,
          },
        }
      }
      case 'GET /v5/autocomplete':
        return headers['x-api-key'] === FAKE_KEY
          ? { status: 200, body: { data: [{ name: 'engineer', count: 1 }] } }
          : refused
      case 'GET /v5/person/enrich': {
        if (headers['x-api-key'] !== FAKE_KEY) return refused
        const answer = asPeopleDataLabs(find(url.searchParams.get('email') ?? ''))
        return { status: answer.status, body: answer }
      }
      case 'POST /v5/person/bulk': {
        if (headers['x-api-key'] !== FAKE_KEY) return refused
        const asked: { params: { email?: string } }[] = given.requests
        return { status: 200, body: asked.map(({ params }) => asPeopleDataLabs(find(params.email))) }
      }
      case 'GET /v2/combined/find': {
        if (headers.authorization !== `Bearer ${FAKE_KEY}`) return refused
        const person = find(emails[0])
        return person
          ? { status: 200, body: asClearbit(person) }
          : { status: 404, body: { error: { type: 'unknown_record' } } }
      }
      case 'POST /own/find': {
        if (headers['x-token'] !== `Token ${FAKE_KEY}`) return refused
        const person = find(given.who?.mail)
        return {
          status: 200,
          body: {
            hits: person ? [{ job: { name: person.title }, mails: [{ at: person.email, state: 'valid' }] }] : [],
          },
        }
      }
      default:
        return { status: 404, body: { error: 'not found' } }
    }
  }

  return fake
}

function befall(response: ServerResponse, mishap: Mishap): void {
  switch (mishap.kind) {
    case 'status':
      response.writeHead(mishap.status, { 'content-type': 'application/json', ...mishap.headers })
      response.end(mishap.body ?? '{"error":"no"}')
      return
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Down for maintenance')
      return
    case 'huge':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(40 * 1024 * 1024) })
      response.on('error', () => undefined)
      for (let part = 0; part < 640 && !response.destroyed; part++) response.write(Buffer.alloc(64 * 1024, ' '))
      return
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(drip))
      return
    }
    default:
  }
}

const send = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body)
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
