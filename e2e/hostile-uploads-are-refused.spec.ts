import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { call, finished, makeToken, onDatabase, post, preview, raw } from './support/api.ts'

let token: string
test.beforeAll(async () => {
  token = await makeToken('demo', 'editor')
})

const MEBIBYTE = 1024 * 1024
const BOUNDARY = 'rollcall-story'
const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
const part = (name: string, fileName?: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n\r\n`
const END = `\r\n--${BOUNDARY}--\r\n`
const uploads = async () => (await onDatabase('SELECT count(*)::int AS n FROM upload'))[0]?.n

test('a file of the largest size arrives byte for byte; a byte more is refused, announced or not', async () => {
  const row = `person@largest.com,${'x'.repeat(1000)}\n`
  const head = 'Email,Filling\n'
  const rows = Math.floor((10 * MEBIBYTE - head.length) / row.length)
  const filling = 10 * MEBIBYTE - head.length - rows * row.length
  const body = `${head}${row.repeat(rows)}${'a@b.co,'.padEnd(filling, 'y')}`
  expect(body.length).toBe(10 * MEBIBYTE)
  const taken = await preview(token, body)
  expect(taken.status, taken.text).toBe(200)
  const [stored] = await onDatabase('SELECT sha256, size_bytes::int AS size FROM upload WHERE id = $1', [
    taken.body.file_id,
  ])
  expect(stored).toEqual({ sha256: createHash('sha256').update(body).digest('hex'), size: 10 * MEBIBYTE })

  const before = await uploads()
  expect((await preview(token, `${body}z`)).status).toBe(413)
  expect((await preview(token, body.repeat(2))).status).toBe(413)
  const chunked = await raw(token, {
    headers: { ...multipart, 'transfer-encoding': 'chunked' },
    write: (request) => {
      request.write(part('file', 'list.csv'))
      request.write(body)
      request.end(`z${END}`)
    },
  })
  expect(chunked.status).toBe(413)
  expect(JSON.parse(chunked.text).detail).toContain('10 MB')
  expect(await uploads()).toBe(before)
})

test('a body that breaks off, falls short, or holds what no form would send leaves nothing behind', async () => {
  const before = await uploads()
  const send = (text: string) => raw(token, { headers: multipart, write: (request) => request.end(text) })
  expect((await send(`${part('file', 'a.csv')}Email\na@b.co\n`)).status).toBe(400)
  expect(
    (await send(`${part('file', 'a.csv')}Email\na@b.co\n\r\n${part('file', 'b.csv')}Email\nb@b.co\n${END}`)).status,
  ).toBe(400)
  expect((await send(`${part('other', 'a.csv')}Email\na@b.co\n${END}`)).status).toBe(400)
  expect((await send(`${part('note')}hello${END}`)).status).toBe(400)
  expect((await send(Array.from({ length: 2_000 }, (_, at) => `${part(`f${at}`)}x\r\n`).join('') + END)).status).toBe(
    400,
  )
  expect((await send(`${part('n'.repeat(MEBIBYTE))}x${END}`)).status).toBe(400)
  await expect(
    raw(token, {
      headers: { ...multipart, 'content-length': '5000000' },
      write: (request) => {
        request.write(`${part('file', 'cut.csv')}Email\n${'a@b.co\n'.repeat(50_000)}`)
        setTimeout(() => request.destroy(), 200)
      },
    }),
  ).rejects.toThrow()
  await expect.poll(uploads).toBe(before)
})

test('other kinds of body and of file are named', async () => {
  const json = { 'content-type': 'application/json' }
  const path = '/leads/import/preview'
  expect((await call(token, path, { method: 'POST', body: '{"file":"x"}', headers: json })).status).toBe(415)
  expect((await call(token, path, { method: 'POST', body: 'file=x' })).status).toBe(415)
  const files: [string | Uint8Array<ArrayBuffer>, number, RegExp][] = [
    [new Uint8Array(gzipSync('Email\na@b.co\n')), 415, /gzip/],
    ['PK\u0003\u0004 [Content_Types].xml xl/workbook.xml', 415, /Excel.*CSV/],
    ['%PDF-1.7', 415, /PDF/],
    ['<!doctype html><table><tr><td>x', 415, /web page/],
    ['{"people": [1]}', 415, /JSON/],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 415, /PNG/],
    [new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]), 415, /program/],
    ['', 400, /no lines/],
    ['\n\n\n', 400, /no lines/],
    ['Email\n', 400, /no rows/],
    ['Colour,Shape\nred,round\n', 400, /who the people are/],
    [`Email,${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')}\na@b.co\n`, 400, /1,000 columns/],
    [`Email\n${'a@b.co\n'.repeat(60_000)}`, 413, /60,000 rows.*50,000/],
  ]
  for (const [content, status, words] of files) {
    const answer = await preview(token, content)
    expect(answer.status, answer.text).toBe(status)
    expect(answer.body.detail).toMatch(words)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  }
})

test('four hundred senders that trickle or fall silent hold nobody up, and are sent away', async () => {
  const before = await uploads()
  const startedAt = performance.now()
  const slow = Array.from({ length: 400 }, (_, at) =>
    raw(token, {
      headers: { ...multipart, 'transfer-encoding': 'chunked' },
      write: (request) => {
        request.write(`${part('file', 'slow.csv')}Email\n`)
        if (at % 2 === 0) return
        const trickle = setInterval(() => request.write('a'), 1_000)
        request.on('close', () => clearInterval(trickle))
        request.on('response', () => clearInterval(trickle))
      },
    }),
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  const askedAt = performance.now()
  expect((await preview(token, 'Email\nquick@others.com\n')).status).toBe(200)
  expect(performance.now() - askedAt).toBeLessThan(5_000)
  const answers = await Promise.all(slow)
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]))
  expect(answers[0]?.text).toContain('too slowly')
  expect(performance.now() - startedAt).toBeLessThan(60_000)
  expect(await uploads()).toBe(Number(before) + 1)
})

test('names of files and columns are only ever text', async () => {
  const names: [string, string][] = [
    ['../../../../etc/passwd', 'passwd'],
    ['C:\\temp\\list.csv', 'list.csv'],
    ['\u202Evsc.exe', 'vsc.exe'],
  ]
  for (const [sent, shown] of names) {
    const answer = await preview(token, 'Email\na@names.com\n', sent)
    expect(answer.body.file_name).toBe(shown)
  }
  const hostile = await preview(token, 'Email,__proto__,constructor,toString,,Email\na@b.co,p,c,t,x,y\n')
  expect(hostile.body.headers).toEqual(['Email', '__proto__', 'constructor', 'toString', 'Column 5', 'Email (2)'])
  expect(hostile.body.sample_rows).toEqual([['a@b.co', 'p', 'c', 't', 'x', 'y']])
})

test('soup of quotes, NUL bytes and endless cells cost their own rows and no others', async () => {
  const lines = [
    'Email,Note',
    'ada@soup.com,fine',
    'bob@soup.com,"a"b"c,d"e',
    `eve@soup.com,${'x'.repeat(70_000)}`,
    'nul@soup.com,a\u0000b',
    'dan@soup.com,fine,too,many',
    'last@soup.com,"never closed',
  ]
  const { body: file } = await preview(token, `${lines.join('\n')}\n`)
  expect(file.row_count).toBe(6)
  expect(file.repairs.length).toBeGreaterThan(0)
  const { body: started } = await post(token, '/leads/import/start', {
    file_id: file.file_id,
    primary_identifier: { column: 'Email', kind: 'email' },
    field_mappings: { Note: 'notes' },
  })
  const { body: job } = await finished(token, started.job_id)
  expect(job).toMatchObject({ status: 'completed', total_rows: 6 })
  expect(job.outcomes.imported + job.outcomes.updated + job.outcomes.errored).toBe(6)
  expect(job.errors.map(({ row }: { row: number }) => row)).toContain(3)
  const results = await call(token, `/leads/import/jobs/${started.job_id}/results.csv`)
  for (const name of ['ada', 'bob', 'eve', 'nul', 'dan', 'last']) expect(results.text).toContain(`${name}@soup.com`)
})

test('formulas go out harmless and come back as they were', async () => {
  const payloads = [
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@cmd',
    '\t=1',
    '=HYPERLINK("http://x","y")',
    '|calc',
    '％',
    randomBytes(4).toString('hex'),
  ]
  const lines = payloads.map((payload, at) => `f${at}@formulas.com,"${payload.replaceAll('"', '""')}"`)
  const send = async (content: string) => {
    const { body: file } = await preview(token, content)
    const { body: started } = await post(token, '/leads/import/start', {
      file_id: file.file_id,
      primary_identifier: { column: 'Email', kind: 'email' },
      field_mappings: { Note: 'notes' },
      repeated: 'keep_first',
    })
    await finished(token, started.job_id)
    return (await call(token, `/leads/import/jobs/${started.job_id}/results.csv`)).text
  }
  const first = await send(`Email,Note\n${lines.join('\n')}\n`)
  for (const line of first.replace('\uFEFF', '').split('\r\n').slice(1)) {
    for (const cell of line.split(',')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/)
  }
  const notes = async () =>
    onDatabase(`SELECT email, notes FROM contact WHERE email LIKE '%@formulas.com' ORDER BY email`)
  const before = await notes()
  await send(first)
  expect(await notes()).toEqual(before)
  expect(before[0]).toMatchObject({ notes: '=1+1' })
})
