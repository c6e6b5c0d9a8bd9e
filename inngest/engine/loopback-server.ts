import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Several events of Inngest's size limit in one request. */
const LARGEST_BODY_BYTES = 16 * 1024 * 1024
export const SERVE_PATH = '/api/inngest'

/** What came to `POST /e/<key>`: the body as parsed, and the SDK's seed for telling repeats. */
export type EventRequest = { body: unknown; seed: string | undefined }

type LoopbackRoutes = {
  serve: RequestListener
  eventKey: string
  /** Takes events in and answers with their ids. */
  onEvents: (request: EventRequest) => Promise<string[]>
}

export type LoopbackServer = { origin: string; close(): Promise<void> }

/** The SDK's handler and the event endpoint, on a free port that only this machine reaches. */
export async function startLoopbackServer({ serve, eventKey, onEvents }: LoopbackRoutes): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url?.split('?')[0]
    if (path === SERVE_PATH) serve(incoming, outgoing)
    else if (path === `/e/${eventKey}` && incoming.method === 'POST')
      void receiveEvents({ incoming, outgoing, onEvents })
    else answer(outgoing, 404, { error: 'not found', status: 404 })
  })
  // Answers may take as long as a step does; the engine keeps its own time.
  server.requestTimeout = 0
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Receiving = { incoming: IncomingMessage; outgoing: ServerResponse; onEvents: LoopbackRoutes['onEvents'] }

async function receiveEvents({ incoming, outgoing, onEvents }: Receiving): Promise<void> {
  try {
    const body: unknown = JSON.parse(await readBody(incoming))
    const ids = await onEvents({ body, seed: [incoming.headers['x-inngest-event-id-seed']].flat()[0] })
    answer(outgoing, 200, { ids, status: 200 })
  } catch (error) {
    answer(outgoing, 500, { error: error instanceof Error ? error.message : String(error), status: 500 })
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY_BYTES) throw new Error('too many events in one request')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function answer(outgoing: ServerResponse, status: number, body: object): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify(body))
}
