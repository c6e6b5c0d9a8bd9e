import { describe, expect, test } from 'vitest'
import { RECORD_BYTES_MAX } from './dialect.ts'
import { readBytes } from './testing/read-bytes.ts'
import { encode } from './testing/write-table.ts'

const MIB = 1024 * 1024
const people = (rows: number) => Array.from({ length: rows }, (_, at) => `${at},ann${at}@example.com\n`).join('')

describe('hostile files', () => {
  test('an unclosed quote at row 2 of 10 MB costs one row', async () => {
    const { records, repairs } = await readBytes(`id,email\n1,"never closed\n${people(400_000)}`)
    expect(records.length).toBe(400_001)
    expect(records.filter(({ issue }) => issue !== null).map(({ lineNumber, issue }) => [lineNumber, issue])).toEqual([
      [2, 'unclosed-quote'],
    ])
    expect(repairs).toEqual([{ kind: 'unclosed-quote', lineNumber: 2 }])
    expect(records.at(-1)?.cells).toEqual(['399999', 'ann399999@example.com'])
  })

  test.each([
    ['stray quotes in every row', 'a,b,c\n', '"a"b"c,d"e"f,"g,h\n', 4 * MIB],
    ['stray quotes and no line end', 'a,b\n', '"a"b"c,d"e"f,"g,h', 4 * MIB],
    ['opening quotes alone', 'a,b\n', '1,"x\n', 4 * MIB],
    ['quotes alone', 'a,b\n', '"""""""', 4 * MIB],
    ['empty quoted cells and no line end', 'a,b\n"x,', '"",', 4 * MIB],
    ['backslashes', 'a,b\n"\\"",2\n', '"\\\\\\"', 4 * MIB],
    ['line breaks', 'a,b\n1,2\n', '\n\r', 16 * MIB],
    ['delimiters', 'a,b\n', ',', 16 * MIB],
    ['NUL', 'a,b\n1,2\n', '\0', 16 * MIB],
  ])('%s end within a bounded time', async (_, head, piece, size) => {
    const startedAt = performance.now()
    const { records } = await readBytes(head + piece.repeat(size / piece.length))
    expect(records.length).toBeGreaterThan(0)
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  test('a cell and a record that are too long are errors of their rows; the next row is where it was', async () => {
    const cell = `1,${'x'.repeat(70_000)}\n`
    const record = `2,${'y'.repeat(3 * RECORD_BYTES_MAX)}\n`
    const quoted = `3,"${'z\n'.repeat(RECORD_BYTES_MAX / 2)}"\n`
    const { records } = await readBytes(`id,b\n0,a\n${cell}${record}${quoted}4,d\n`)
    expect(records.map(({ cells, issue, lineNumber }) => [cells[0], issue, lineNumber])).toEqual([
      ['0', null, 2],
      ['1', 'cell-too-long', 3],
      ['2', 'record-too-long', 4],
      ['3', 'record-too-long', 5],
      ['4', null, 5 + RECORD_BYTES_MAX / 2 + 1],
    ])
    expect(records.every(({ cells }) => (cells[1] ?? '').length <= 4_096)).toBe(true)
  })

  test('NUL is taken out, halves of characters are replaced, marks of direction stay', async () => {
    const nul = await readBytes('a,b\nx\0y,2\n')
    expect([nul.records[0]?.cells[0], nul.repairs]).toEqual(['xy', [{ kind: 'nul-removed', lineNumber: 2 }]])
    const half = await readBytes(encode('\uFEFFa,b\nx\uD800y,2\n', 'utf-16le'))
    expect([half.records[0]?.cells[0], half.repairs]).toEqual([
      'x\uFFFDy',
      [{ kind: 'character-replaced', lineNumber: 2 }],
    ])
    const rtl = await readBytes('a,b\n\u202eabc,2\n')
    expect([rtl.records[0]?.cells[0], rtl.repairs]).toEqual(['\u202eabc', []])
  })

  test('62: headers that name parts of every object are columns like any other', async () => {
    const { header, records } = await readBytes('__proto__,constructor,toString\nx,y,z\n')
    expect([header, records[0]?.cells]).toEqual([
      ['__proto__', 'constructor', 'toString'],
      ['x', 'y', 'z'],
    ])
    expect('polluted' in {}).toBe(false)
  })
})
