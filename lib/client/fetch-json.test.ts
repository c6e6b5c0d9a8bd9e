import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { fetchJson } from './fetch-json.ts'
import { ProblemError } from './problem-error.ts'

const ANSWERS: Record<string, { status: number; body: string }> = {
  '/good': { status: 200, body: '{"rows":3}' },
  '/broken-contract': { status: 200, body: '{"rows":"three"}' },
  '/refused': {
    status: 409,
    body: '{"type":"/problems/wrong-state","title":"Too late","status":409,"detail":"The import has started."}',
  },
  '/invalid': {
    status: 422,
    body: '{"type":"/problems/request-invalid","title":"Not valid","status":422,"errors":[{"pointer":"#/name","detail":"Give it a name."}]}',
  },
  '/proxy': { status: 502, body: '<h1>Bad gateway</h1>' },
}

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    const { status, body } = ANSWERS[request.url ?? ''] ?? { status: 404, body: '' }
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const ask = (path: string) => fetchJson(z.object({ rows: z.int() }), base + path)

test('an answer is checked against its contract', async () => {
  await expect(ask('/good')).resolves.toEqual({ rows: 3 })
  await expect(ask('/broken-contract')).rejects.toBeInstanceOf(z.ZodError)
})

test('a refusal keeps the words and the status of the server', async () => {
  const refused = await ask('/refused').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ProblemError)
  expect(refused).toMatchObject({ message: 'The import has started.', problem: { status: 409 } })
  await expect(ask('/invalid')).rejects.toThrow('Give it a name.')
})

test('an answer that is no problem document still tells that it did not work', async () => {
  await expect(ask('/proxy')).rejects.toMatchObject({ name: 'ProblemError', problem: { status: 502 } })
})
