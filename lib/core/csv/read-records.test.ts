import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecords } from './read-records.ts'
import { sniff } from './sniff.ts'

const SUITES = join(import.meta.dirname, '../../../../shared/data/csv')

describe('readRecords', () => {
  test('keeps line number and byte offset of each record, past blank lines and multi-byte letters', async () => {
    const { records } = await read('naïve,b\r\nÅ,1\r\n\r\n"two\nlines",2\r\nlast,3')
    expect(
      records.map(({ rowNumber, lineNumber, byteOffset, cells }) => [rowNumber, lineNumber, byteOffset, cells]),
    ).toEqual([
      [1, 2, 10, ['Å', '1']],
      [2, 4, 18, ['two\nlines', '2']],
      [3, 6, 33, ['last', '3']],
    ])
  })

  test('a quote that never closes costs its own line and moves no other', async () => {
    const { records, repairs } = await read('a,b\n1,"never closed\n2,"fine"\n3,x\n')
    expect(records.map(({ cells, issue }) => [cells[1], issue])).toEqual([
      ['"never closed', 'unclosed-quote'],
      ['fine', null],
      ['x', null],
    ])
    expect(repairs).toEqual([{ kind: 'unclosed-quote', lineNumber: 2 }])
  })

  test('pads short rows, and gives the cells too many of long ones', async () => {
    const { records } = await read('a,b\n1\n1,2,3,4\n')
    expect(records.map(({ cells, surplus, issue }) => ({ cells, surplus, issue }))).toEqual([
      { cells: ['1', ''], surplus: [], issue: null },
      { cells: ['1', '2'], surplus: ['3', '4'], issue: 'surplus-cells' },
    ])
  })

  test('takes NUL out of a cell and says where', async () => {
    const { records, repairs } = await read('a,b\nx\u0000y,2\n')
    expect(records[0]?.cells).toEqual(['xy', '2'])
    expect(repairs).toEqual([{ kind: 'nul-removed', lineNumber: 2 }])
  })

  test('gives the same records however the bytes are cut', async () => {
    const text = 'a,b\n"x ""y"" z",1\n"two\r\nlines","ü"\n3,"unclosed\n4,5\n'
    const whole = await read(text)
    for (const size of [1, 2, 3, 7]) expect((await read(text, size)).records).toEqual(whole.records)
  })
})

describe.skipIf(!existsSync(SUITES))('public suites', () => {
  const spectrum = existsSync(SUITES) ? readdirSync(join(SUITES, 'csv-spectrum/csvs')) : []
  test.each(spectrum.filter((name) => name !== 'location_coordinates.csv'))('csv-spectrum %s', async (name) => {
    const { header, records } = await read(readFileSync(join(SUITES, 'csv-spectrum/csvs', name)))
    const objects = records.map(({ cells }) => Object.fromEntries(header.map((key, at) => [key, cells[at]])))
    expect(objects).toEqual(
      JSON.parse(readFileSync(join(SUITES, 'csv-spectrum/json', name.replace('.csv', '.json')), 'utf8')),
    )
  })
})

async function read(content: string | Buffer, chunkSize = 65_536) {
  const bytes = Buffer.from(content)
  const { dialect, header } = sniff(bytes)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
  }
  const all = { header, records: [], repairs: [] } as { header: string[] } & Awaited<ReturnType<typeof emptyBatch>>
  for await (const batch of readRecords(chunks(), dialect, header.length)) {
    all.records.push(...batch.records)
    all.repairs.push(...batch.repairs)
  }
  return all
}

type Batch = ReturnType<typeof readRecords> extends AsyncGenerator<infer One> ? One : never
const emptyBatch = async (): Promise<Batch> => ({ records: [], repairs: [] })
