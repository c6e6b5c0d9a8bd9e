import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type Answer, call, preview } from '#e2e/support/api.ts'
import { arbitraryOf, junk } from '#e2e/support/arbitrary.ts'
import { type ApiDocument, apiDocument, type Operation, templateOf } from '#e2e/support/contract.ts'
import { job, scene } from '#e2e/support/scene.ts'

/** Requests for each operation. `FUZZ_RUNS` and `FUZZ_SEED` ask for more, and for others. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 60)
const SEED = Number(process.env.FUZZ_SEED ?? 2_026)

type Sent = { address: string; init: RequestInit; token: string | null }

test('any request, right or wrong, is answered as the document tells, and never with 500', async () => {
  test.setTimeout(600_000)
  const document = await apiDocument()
  const place = await scene()
  // Its own: whoever cancels and undoes at random leaves nothing as the other stories know it.
  const { jobId } = await job(place.editor, `Email,Note\nada@fuzzed-${crypto.randomUUID()}.com,x\nno address,y\n`)
  const { body: file } = await preview(place.editor, 'Email,Note\nwaiting@fuzzed.com,x\n')
  const ids = [jobId, file.file_id]
  const tokens = [place.editor, place.editor, place.editor, place.viewer, place.foreign, place.expired, null, 'rc_x']
  const statuses = new Map<string, number>()
  for (const [path, verbs] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(verbs)) {
      const request = fc.record({
        address: addressOf(document, path, { operation, ids }),
        init: initOf(document, method, { operation, ids }),
        token: fc.constantFrom(...tokens),
      })
      await fc.assert(
        fc.asyncProperty(request, async ({ address, init, token }: Sent) => {
          const answer = await call(token, address, init)
          expect(answer.status, `${method} ${address} → ${answer.text}`).toBeLessThan(500)
          isTold(answer, await templateOf(address))
          const key = `${operation.operationId} ${answer.status}`
          statuses.set(key, (statuses.get(key) ?? 0) + 1)
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      )
    }
  }
  const operations = Object.values(document.paths).flatMap((verbs) => Object.values(verbs))
  const reached = (status: string) => [...statuses.keys()].filter((key) => key.endsWith(status)).length
  expect(reached(' 401'), 'somebody without a token').toBeGreaterThanOrEqual(operations.length - 1)
  expect(reached(' 200') + reached(' 202'), 'something that went right').toBeGreaterThanOrEqual(4)
})

/** `call` has held an answer of a known address against the document; any other must be a refusal of ours, not a page. */
function isTold({ status, headers }: Answer, template: string | null): void {
  if (template !== null) return
  expect([400, 404, 405, 308]).toContain(status)
  if (status === 405) expect(headers.get('content-type')).toBe('application/problem+json')
}

type Given = { operation: Operation; ids: readonly string[] }

function addressOf(document: ApiDocument, path: string, { operation, ids }: Given): fc.Arbitrary<string> {
  const id = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.uuid() },
    { weight: 2, arbitrary: junk.map((value) => encodeURIComponent(wellFormed(String(value)).slice(0, 300)) || 'x') },
  )
  const asked = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const query = fc.record(
    Object.fromEntries(asked.map(({ name, schema }) => [name, fc.oneof(arbitraryOf(document, schema, ids), junk)])),
    { requiredKeys: [] },
  )
  return fc.tuple(id, query).map(([own, values]) => {
    const search = new URLSearchParams(
      Object.entries(values).map(([name, value]) => [name, wellFormed(String(value)).slice(0, 1_000)]),
    )
    return `${path.replace(/\{\w+\}/, own)}${search.size > 0 ? `?${search}` : ''}`
  })
}

function initOf(document: ApiDocument, method: string, { operation, ids }: Given): fc.Arbitrary<RequestInit> {
  const upper = method.toUpperCase()
  const key = fc.option(fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), { nil: undefined, freq: 3 })
  const keyed = (type: string | null, value: string | undefined) => ({
    ...(type === null ? {} : { 'content-type': type }),
    ...(value === undefined ? {} : { 'idempotency-key': value }),
  })
  const [[type, content] = []] = Object.entries(operation.requestBody?.content ?? {})
  if (!type || !content)
    return key.map((value) => ({ method: upper, headers: upper === 'GET' ? {} : keyed(null, value) }))
  if (type === 'multipart/form-data') return multipart(upper)
  const json = arbitraryOf(document, content.schema, ids).map((value) => JSON.stringify(value) ?? '')
  const body = fc.oneof({ weight: 8, arbitrary: json }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) })
  const kind = fc.constantFrom('application/json', 'application/json', 'text/plain', 'application/xml', 'x')
  return fc
    .tuple(body, kind, key)
    .map(([text, given, value]) => ({ method: upper, body: text, headers: keyed(given, value) }))
}

/** A form with a file, or what only looks like one. */
function multipart(method: string): fc.Arbitrary<RequestInit> {
  const cell = fc.oneof(fc.constantFrom('Email', 'ada@fuzz.com', '', '"', '\n', ','), fc.string({ unit: 'binary' }))
  const csv = fc.array(cell, { maxLength: 30 }).map((cells) => `Email,Note\n${cells.join(',')}\n`)
  const file = fc.oneof(csv, fc.string({ unit: 'binary' }))
  const text = junk.map((value) => wellFormed(String(value)))
  const field = fc.tuple(fc.constantFrom('delimiter', 'quote', 'encoding', 'header_row', 'other'), text)
  const form = fc.tuple(file, text, fc.array(field, { maxLength: 3 })).map(([content, name, fields]): RequestInit => {
    const data = new FormData()
    for (const [key, value] of fields) data.append(key, value)
    data.append('file', new Blob([content]), name)
    return { method, body: data }
  })
  const broken = file.map(
    (content): RequestInit => ({
      method,
      body: `--x\r\n${content}`,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }),
  )
  return fc.oneof({ weight: 4, arbitrary: form }, { weight: 1, arbitrary: broken })
}

const wellFormed = (text: string): string => text.toWellFormed()
