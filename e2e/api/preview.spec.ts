import { expect, test } from '@playwright/test'
import { call, onDatabase, preview } from '#e2e/support/api.ts'
import { expectProblem, guarded } from '#e2e/support/guarded.ts'
import { scene } from '#e2e/support/scene.ts'

guarded('previewImport', 'editor')

const uploads = async () => (await onDatabase('SELECT count(*)::int AS n FROM upload'))[0]?.n

test('each bad file is told what is wrong with it, and none is kept', async () => {
  const { editor } = await scene()
  const before = await uploads()
  const cases: [string | Uint8Array<ArrayBuffer>, number, string, string | RegExp][] = [
    ['', 400, 'file-empty', 'The file holds no lines. Upload one with a header and at least one row.'],
    ['Email\n', 400, 'file-empty', /.+/],
    [
      'Colour,Size\nred,3\nblue,4\n',
      400,
      'file-unreadable',
      /^No column of this file says who the people are: Colour, Size\./,
    ],
    [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 415, 'not-a-csv', /.+/],
    [`Email\n${'a@b.co\n'.repeat(50_001)}`, 413, 'too-many-rows', /50,000/],
    [`Email\n${'a@b.co\n'.repeat(1_600_000)}`, 413, 'file-too-large', /10 MB/],
  ]
  for (const [content, status, code, detail] of cases)
    expectProblem(await preview(editor, content), status, code, detail)
  expect(await uploads()).toBe(before)
})

test('each bad body is told what is wrong with it', async () => {
  const { editor } = await scene()
  const send = (body: BodyInit, headers: Record<string, string> = {}) =>
    call(editor, '/v1/leads/import/preview', { method: 'POST', body, headers })
  expectProblem(
    await send('Email\na@b.co\n', { 'content-type': 'text/csv' }),
    415,
    'wrong-content-type',
    'Send the file as multipart/form-data, in the part “file”.',
  )
  const other = new FormData()
  other.append('list', new Blob(['Email\na@b.co\n']), 'list.csv')
  expectProblem(await send(other), 400, 'request-invalid', 'The file goes into the part “file”.')
  const none = new FormData()
  none.append('delimiter', ',')
  expectProblem(await send(none), 400, 'request-invalid', 'The body has no file. Send it in the part “file”.')
  for (const [name, value] of [
    ['delimiter', 'ab'],
    ['quote', '~'],
    ['header_row', '-1'],
    ['encoding', 'e'.repeat(41)],
    ['delimiter', '\0'],
  ] as const)
    expectProblem(
      await preview(editor, 'Email\na@b.co\n', 'list.csv', { [name]: value }),
      400,
      'request-invalid',
      name === 'header_row' ? /^headerRow: / : new RegExp(`^${name}: `),
    )
})

test('an encoding that nobody knows is refused, whatever it is called', async () => {
  const { editor } = await scene()
  for (const encoding of ['klingon', 'constructor', '__proto__', 'toString', 'hasOwnProperty', '', '../x'])
    expectProblem(await preview(editor, 'Email\na@b.co\n', 'list.csv', { encoding }), 400, 'request-invalid', /.+/)
})

test('an Idempotency-Key makes ten tries one file; with another file, or too long, it is refused', async () => {
  const { editor } = await scene()
  const send = (content: string, key: string, fileName = 'once.csv') => {
    const form = new FormData()
    form.append('file', new Blob([content], { type: 'text/csv' }), fileName)
    return call(editor, '/v1/leads/import/preview', { method: 'POST', body: form, headers: { 'idempotency-key': key } })
  }
  const before = Number(await uploads())
  const key = crypto.randomUUID()
  const answers = await Promise.all(Array.from({ length: 10 }, () => send('Email\nada@once.com\n', key)))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(await uploads()).toBe(before + 1)
  const detail = 'This Idempotency-Key was used for another request. Take a new one.'
  expectProblem(await send('Email\nbob@once.com\n', key), 409, 'conflict', detail)
  expectProblem(await send('Email\nada@once.com\n', key, 'other.csv'), 409, 'conflict', detail)
  expect(await uploads()).toBe(before + 1)
  expectProblem(
    await send('Email\nada@once.com\n', 'k'.repeat(256)),
    400,
    'request-invalid',
    'An Idempotency-Key has 1 to 255 characters.',
  )
})
