import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOfTable, TABLE_READING } from './csv-of-table.ts'
import { readRecords } from './read-records.ts'
import { sniff } from './sniff.ts'

const PIECES = [
  'a',
  'Ä',
  '漢',
  '😀',
  ' ',
  ',',
  ';',
  '\t',
  '|',
  '"',
  "'",
  '\\',
  '\\"',
  '\n',
  '\r\n',
  '#',
  '=',
  'sep=;',
  '""',
]
const cell = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''))
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 20 }),
  )

async function readBack(bytes: Buffer): Promise<string[][]> {
  const { dialect, header } = sniff(bytes, undefined, TABLE_READING)
  const rows: string[][] = []
  async function* chunks() {
    yield bytes
  }
  for await (const { records } of readRecords(chunks(), dialect, header.length))
    rows.push(...records.map((one) => one.cells))
  return rows
}

// An import's ledger counts on it: as many rows as contacts, each with what it said.
test('is read back row by row and cell by cell, whatever stands in the cells', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const header = (rows[0] ?? []).map((_, at) => `Field ${at + 1}`)
      expect(await readBack(csvOfTable({ header, rows }))).toEqual(rows)
    }),
    { numRuns: 1_500 },
  )
})

test('is read back where every cell tempts to another way of reading', async () => {
  for (const tempting of ['C:\\', '5\\" disc', 'a;b;c;d', "'quoted'", '\\', '""', 'x\ty\tz', '=1+1', ' ', '']) {
    const rows = Array.from({ length: 200 }, () => [tempting, tempting])
    expect(await readBack(csvOfTable({ header: ['One', 'Two'], rows })), tempting).toEqual(rows)
  }
})
