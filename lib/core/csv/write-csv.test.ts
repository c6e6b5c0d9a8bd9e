import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecords } from './read-records.ts'
import { csvLine, neutralCell, readBackCell } from './write-csv.ts'

describe('neutralCell', () => {
  test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://x")'])(
    '%j runs nowhere',
    (cell) => {
      expect(neutralCell(cell)).toBe(`'${cell}`)
      expect(readBackCell(neutralCell(cell))).toBe(cell)
    },
  )

  test.each(['+1 (415) 555-0100', '-5', '-3.50', '+33 1 23 45 67 89', "O'Neil", '12 %', ''])(
    '%j stays readable',
    (cell) => {
      expect(neutralCell(cell)).toBe(cell)
    },
  )

  test('whatever a cell holds, it comes back as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => readBackCell(neutralCell(cell)) === cell))
  })
})

test('what is written reads back unchanged, cell by cell', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('"', ',', '\r\n', ' x ', '=1+1', "'=1", '', "'"),
  )
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const width = Math.max(...rows.map(({ length }) => length))
      const full = rows.map((row) => ['x', ...row, ...Array<string>(width - row.length).fill('')])
      const header = full[0]?.map((_, at) => `c${at}`) ?? []
      const bytes = Buffer.from([header, ...full].map(csvLine).join(''))
      const dialect = { encoding: 'utf-8', delimiter: ',', quote: '"', escape: 'double', headerRow: 0 } as const
      const read: string[][] = []
      for await (const { records } of readRecords(oneChunk(bytes), dialect, header.length)) {
        read.push(...records.map(({ cells }) => cells.map(readBackCell)))
      }
      expect(read).toEqual(full.map((row) => row.map((one) => one.replaceAll('\0', ''))))
    }),
    { numRuns: 300 },
  )
})

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
