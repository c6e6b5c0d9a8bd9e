import type { LookupAddress } from 'node:dns'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createListener, type Server as Listener } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FetchError } from './fetch-error.ts'
import { guardedFetch } from './guarded-fetch.ts'

/** Answers as each test says, and notes every request. */
let server: Server
let port = 0
let respond: (request: IncomingMessage, response: ServerResponse) => void
let requests: { path: string; headers: IncomingMessage['headers'] }[] = []

/** Whom nothing may reach: counts connections on every address of this machine. */
const listener = createListener((socket) => {
  packets += 1
  socket.destroy()
})
let listenerPort = 0
let packets = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers })
    respond(request, response)
  })
  port = await listen(server)
  listenerPort = await listen(listener)
})
beforeEach(() => {
  requests = []
  packets = 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  listener.close()
})

const toLoopback = async (): Promise<LookupAddress[]> => [{ address: '127.0.0.1', family: 4 }]

describe('55: addresses that are refused before any packet', () => {
  const urls = (at: number) => [
    `http://127.0.0.1:${at}/`,
    `https://127.0.0.1:${at}/`,
    `https://[::1]:${at}/`,
    `https://[::ffff:127.0.0.1]:${at}/`,
    `https://0.0.0.0:${at}/`,
    `https://2130706433:${at}/`,
    `https://0x7f.1:${at}/`,
    `https://017700000001:${at}/`,
    `https://localhost:${at}/`,
    `https://localhost.:${at}/`,
    `https://127.0.0.1.:${at}/`,
    `https://user@127.0.0.1:${at}/`,
    `http://example.com:${at}/`,
    `https://example.com:${at}/`,
    `ws://127.0.0.1:${at}/`,
    `gopher://127.0.0.1:${at}/`,
    `file://127.0.0.1:${at}/etc/passwd`,
    `https://127.1:${at}/`,
    `https://127.0.0.1.nip.io:${at}/`,
    `https://[::]:${at}/`,
    `https://[0:0:0:0:0:ffff:7f00:1]:${at}/`,
    `https://①②⑦.⓪.⓪.①:${at}/`,
    `https://127.0.0.1\\@example.com:${at}/`,
    `https://example.com@127.0.0.1:${at}/`,
    `\thttps://127.0.0.1:${at}/`,
  ]
  const withoutPort = [
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://0.0.0.0/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.1.2.3/',
    'https://100.64.0.1/',
    'https://[fd00::1]/',
    'https://localhost/',
    'https://localhost./',
    'https://db.internal/',
    'https://db/',
    'https://user@example.com/',
    'https://user:pass@example.com/',
    'https://example.com:5432/',
    'http://example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'javascript:1',
    'gopher://example.com/',
    'data:text/plain,hello',
    'unix:/var/run/docker.sock',
    'https://metadata.google.internal/',
    'https://printer.local/',
    'example.com',
    '',
  ]

  test.each(['GET', 'POST'] as const)('%s', async (method) => {
    for (const url of [...urls(listenerPort), ...withoutPort]) {
      const error = await guardedFetch({ method, url }, { allowedHosts: new Set(), resolve: toLoopback }).catch(
        (thrown: unknown) => thrown,
      )
      expect(error, url).toMatchObject({ name: 'FetchError', kind: 'refused', sent: false })
    }
    expect(packets).toBe(0)
  })

  const private_ = ['127.0.0.1', '10.0.0.8', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.100.0.1', '0.0.0.0']
  const six = ['::1', '::', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:7f00:1::', 'ff02::1']
  test.each([...private_, ...six])('a public name that resolves to %s', async (address) => {
    const family = address.includes(':') ? 6 : 4
    const mixed = async () => [
      { address: '93.184.215.14', family: 4 },
      { address, family },
    ]
    const asked = guardedFetch(
      { method: 'GET', url: 'https://rebound.example/' },
      { allowedHosts: new Set(), resolve: mixed },
    )
    await expect(asked).rejects.toMatchObject({ kind: 'refused', sent: false })
  })

  test('the name localhost is refused by the system’s own answer too', async () => {
    const asked = guardedFetch(
      { method: 'GET', url: `http://localhost:${listenerPort}/` },
      { allowedHosts: new Set([`127.0.0.1:${listenerPort}`]) },
    )
    await expect(asked).rejects.toMatchObject({ kind: 'refused' })
    expect(packets).toBe(0)
  })

  test('a name whose answer changes is asked once, and called where it pointed then', async () => {
    let asked = 0
    const rebinding = async () => [{ address: asked++ === 0 ? '192.0.2.1' : '127.0.0.1', family: 4 }]
    // The operator's word lets the first answer pass, so that only the pin keeps the second one out.
    const url = `http://rebinding.example:${listenerPort}/`
    const allowedHosts = new Set([`rebinding.example:${listenerPort}`])
    const call = guardedFetch({ method: 'GET', url, limits: { connectMs: 150 } }, { allowedHosts, resolve: rebinding })
    await expect(call).rejects.toBeInstanceOf(FetchError)
    expect(asked).toBe(1)
    expect(packets).toBe(0)
  })
})

describe('55: redirects', () => {
  test('into a private address, by digits or by name, are refused', async () => {
    const targets = [
      `http://127.0.0.1:${listenerPort}/`,
      `http://[::1]:${listenerPort}/`,
      'https://inside.example/',
      'file:///etc/passwd',
      '//169.254.169.254/latest',
    ]
    for (const location of targets) {
      respond = (_request, response) => response.writeHead(302, { location }).end()
      await expect(ask('/')).rejects.toMatchObject({ kind: 'refused' })
    }
    expect(packets).toBe(0)
  })

  test('on the same host are followed, a few times', async () => {
    respond = ({ url }, response) =>
      url === '/here' ? json(response, { ok: true }) : response.writeHead(307, { location: '/here' }).end()
    expect((await ask('/there')).status).toBe(200)
    respond = (_request, response) => response.writeHead(302, { location: '/again' }).end()
    await expect(ask('/')).rejects.toMatchObject({ kind: 'refused' })
  })

  test('to another host get neither the key nor the question', async () => {
    const location = `http://other.example:${port}/`
    respond = ({ headers }, response) =>
      headers.host?.startsWith('other') ? json(response, {}) : response.writeHead(302, { location }).end()
    const secret = { host: `inner.example:${port}`, headers: { 'x-api-key': 'canary' } }
    await expect(ask('/', { secret })).rejects.toMatchObject({ kind: 'refused' })
    await expect(ask('/', { method: 'POST', body: '{"email":"ann@acme.com"}' })).rejects.toMatchObject({
      kind: 'refused',
    })
    expect(requests.filter(({ headers }) => headers.host?.startsWith('other'))).toEqual([])
    expect((await ask('/')).status).toBe(200)
  })
})

test('56: a key goes to the host it was saved with and to no other', async () => {
  respond = (_request, response) => json(response, {})
  const headers = { 'x-api-key': 'canary' }
  await ask('/', { secret: { host: 'api.apollo.io', headers } })
  await ask('/', { secret: { host: `inner.example:${port}`, headers } })
  expect(requests.map((request) => request.headers['x-api-key'])).toEqual([undefined, 'canary'])
})

test('a host that cannot prove its name gets no request', async () => {
  let heard = 0
  const forged = createTlsServer({ key: FORGED_KEY, cert: FORGED_CERTIFICATE }, (_request, response) => {
    heard += 1
    json(response, {})
  })
  const at = await listen(forged)
  const request = { method: 'GET' as const, url: `https://inner.example:${at}/` }
  const asked = guardedFetch(request, { allowedHosts: new Set([`inner.example:${at}`]), resolve: toLoopback })
  await expect(asked).rejects.toMatchObject({ kind: 'unreachable', sent: false })
  expect(heard).toBe(0)
  forged.close()
})

describe('answers', () => {
  test('of 40 MB are cut off, told in advance or not', async () => {
    let written = 0
    for (const told of [true, false]) {
      respond = (_request, response) => {
        const part = Buffer.alloc(64 * 1024, 'x')
        const head = told ? { 'content-length': String(40 * 1024 * 1024) } : {}
        response.writeHead(200, { 'content-type': 'application/json', ...head })
        const more = () => {
          while (written < 40 * 1024 * 1024) {
            written += part.length
            if (!response.write(part)) return
          }
          response.end()
        }
        response.on('drain', more).on('error', () => undefined)
        more()
      }
      await expect(ask('/')).rejects.toMatchObject({ kind: 'unreadable', sent: true })
      expect(written).toBeLessThan(20 * 1024 * 1024)
    }
  })

  test('that drip or never come are given up in time', async () => {
    respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    }
    await expect(ask('/', { limits: { totalMs: 200 } })).rejects.toMatchObject({ kind: 'timed-out', sent: true })
    respond = () => undefined
    await expect(ask('/', { limits: { headersMs: 100 } })).rejects.toMatchObject({ kind: 'timed-out', sent: true })
  })

  test('that are broken off say whether the question may have arrived', async () => {
    respond = (request) => request.socket.destroy()
    await expect(ask('/')).rejects.toMatchObject({ kind: 'broken-off', sent: true })
    respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"half":')
      setTimeout(() => response.destroy(), 20)
    }
    await expect(ask('/')).rejects.toMatchObject({ kind: 'broken-off', sent: true })
    const closed = await freePort()
    const url = `http://inner.example:${closed}/`
    const allowedHosts = new Set([`inner.example:${closed}`])
    await expect(guardedFetch({ method: 'GET', url }, { allowedHosts, resolve: toLoopback })).rejects.toMatchObject({
      kind: 'unreachable',
      sent: false,
    })
  })

  test('of another kind, or compressed, are not read', async () => {
    respond = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello')
    await expect(ask('/')).rejects.toMatchObject({ kind: 'unreadable', sent: true })
    respond = (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('x')
    await expect(ask('/')).rejects.toMatchObject({ kind: 'unreadable', sent: true })
    // A refusal may be told in HTML: its status is what counts.
    respond = (_request, response) => response.writeHead(429, { 'content-type': 'text/html' }).end('<p>Slow down')
    expect((await ask('/')).status).toBe(429)
  })

  test('nobody waits for any longer are called off', async () => {
    respond = () => undefined
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    await expect(ask('/', { signal: stop.signal })).rejects.toMatchObject({ kind: 'broken-off' })
    await expect(ask('/', { signal: stop.signal })).rejects.toBeInstanceOf(FetchError)
  })
})

function ask(path: string, more: Partial<Parameters<typeof guardedFetch>[0]> = {}) {
  const url = `http://inner.example:${port}${path}`
  const allowedHosts = new Set([`inner.example:${port}`, `other.example:${port}`])
  return guardedFetch({ method: 'GET', accept: 'json', ...more, url }, { allowedHosts, resolve: toLoopback })
}

const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))

function listen(on: Listener): Promise<number> {
  return new Promise((resolve) => {
    on.listen(0, () => {
      const address = on.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

async function freePort(): Promise<number> {
  const one = createServer()
  const at = await listen(one)
  await new Promise((resolve) => one.close(resolve))
  return at
}

/** Signed by itself, for this test alone: nobody vouches for it. */
const FORGED_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfJ0BjBbVqpnFzdmT
V/HNqc3GOlJWgHXkgeFOUxjDKmyhRANCAAQj93f/DK+FXyd2o0HULb0yqOtQa+8p
npBbUbtI3m4yZPw0Kqxsjk85KOBEuNzjPITTgxsuvXEvM4F9W4DH7HCR
-----END PRIVATE KEY-----`
const FORGED_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBoTCCAUegAwIBAgIUP0Hz0+DljwLKzI/Idpo+RtPkO9MwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNaW5uZXIuZXhhbXBsZTAgFw0yNjExMjEwNTM5NTJaGA8yMTI2
MTAyODA1Mzk1MlowGDEWMBQGA1UEAwwNaW5uZXIuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABCP3d/8Mr4VfJ3ajQdQtvTKo61Br7ymekFtRu0jebjJk
/DQqrGyOTzko4ES43OM8hNODGy69cS8zgX1bgMfscJGjbTBrMB0GA1UdDgQWBBQ9
/lLYVIehQsUeymUfLL+8uUVr0jAfBgNVHSMEGDAWgBQ9/lLYVIehQsUeymUfLL+8
uUVr0jAPBgNVHRMBAf8EBTADAQH/MBgGA1UdEQQRMA+CDWlubmVyLmV4YW1wbGUw
CgYIKoZIzj0EAwIDSAAwRQIgfnrY3yLr67ySv5Pz0RHXC+GwNdPQQ07/EFyQybCp
5zoCIQDO/c0WkWz65gcd0WM5phCNVyguOwL2leBUQ7paleNVew==
-----END CERTIFICATE-----`
