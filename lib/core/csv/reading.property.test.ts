import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '#lib/core/app-error.ts'
import { COLUMNS_MAX, type Dialect } from './dialect.ts'
import { readRecords } from './read-records.ts'
import { chunksOf, cutWith, readBytes } from './testing/read-bytes.ts'
import { encode, type Writing, writeTable } from './testing/write-table.ts'
import { codecFor } from './text-codec.ts'

/** Encodings of specification 2.6, and letters that each of them has. */
const LETTERS: Readonly<Record<string, string>> = {
  'utf-8': 'aZ09 éß漢字😀\u200f',
  'utf-16le': 'aZ09 éß漢字😀ऀ਀',
  'utf-16be': 'aZ09 éß漢字😀ऀ਀',
  'windows-1252': 'aZ09 éßÑ€’œ',
  'iso-8859-1': 'aZ09 éßÑ',
  'iso-8859-2': 'aZ09 łŠőč',
  'iso-8859-15': 'aZ09 €Œž',
  shift_jis: 'aZ09 表ソ能ｱカ漢',
  gb18030: 'aZ09 王朱镕€㐀',
  big5: 'aZ09 許功蓋臺',
  cp949: 'aZ09 김똠힣漢',
  'koi8-r': 'aZ09 Ивёъ',
  'windows-1251': 'aZ09 ИвёъЇ',
}
const MARKS = ['"', "'", '\\', ',', ';', '\t', '|', '^', '\n', '\r', '\r\n', ' ', '""', '\\"', '"",']

const writing = fc.record({
  encoding: fc.constantFrom(...Object.keys(LETTERS)),
  delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '~', ' ', '||', ', ', '::', '~|~'),
  quote: fc.constantFrom<Dialect['quote'][]>('"', "'"),
  escape: fc.constantFrom<Dialect['escape'][]>('double', 'backslash'),
  lineEnd: fc.constantFrom<Writing['lineEnd'][]>('\n', '\r\n', '\r'),
  isClosed: fc.boolean(),
  hasMark: fc.constant(false),
})

const tableFor = (encoding: string) => {
  const piece = fc.oneof(fc.constantFrom(...(LETTERS[encoding] ?? 'a')), fc.constantFrom(...MARKS))
  const cell = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  return fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
    )
}

const written = writing.chain((how) => tableFor(how.encoding).map((rows) => ({ how, rows })))

describe('reading', () => {
  test('gives back any table, in any dialect and encoding that is known', async () => {
    await fc.assert(
      fc.asyncProperty(written, fc.integer({ min: 1, max: 40 }), async ({ how, rows }, chunkSize) => {
        const hasMark = how.encoding.startsWith('utf-') && rows.length % 2 === 0
        const bytes = writeTable(rows, { ...how, hasMark })
        expect(await cutWith(bytes, how, chunkSize)).toEqual(rows)
      }),
      { numRuns: 1_500 },
    )
  })

  test('gives back any table without quotes, whose cells need none', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ how, rows }) => {
        const bare = rows.map((cells) => cells.map((cell) => `x${cell.replace(/[\r\n,;\t|^~: ]/g, '')}`))
        const bytes = writeTable(bare, { ...how, quote: '' })
        expect(await cutWith(bytes, { ...how, quote: '' })).toEqual(bare)
      }),
      { numRuns: 500 },
    )
  })

  test('finds out by itself how a list of people is written', async () => {
    await fc.assert(
      fc.asyncProperty(peopleList, async ({ how, header, rows }) => {
        const bytes = writeTable([header, ...rows], how)
        const read = await readBytes(bytes)
        expect({ header: read.header, rows: read.records.map(({ cells }) => cells) }).toEqual({ header, rows })
        expect(read.repairs).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('says where each record begins: read from there, it is the same one', async () => {
    await fc.assert(
      fc.asyncProperty(messyBytes, fc.constantFrom('utf-8', 'utf-16le', 'shift_jis'), async (text, encoding) => {
        const bytes = encode(text, encoding)
        const dialect: Dialect = { encoding, delimiter: ',', quote: '"', escape: 'double', headerRow: -1 }
        const all = await recordsOf(bytes, dialect)
        for (const record of all) {
          const [again] = await recordsOf(bytes.subarray(record.byteOffset), dialect)
          expect(again?.cells).toEqual(record.cells)
          expect(record.lineNumber).toBe(
            1 + lineEndsIn(codecFor(encoding).decode(bytes.subarray(0, record.byteOffset))),
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  test('does not depend on how the bytes came', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 50 }), async (bytes, chunkSize) => {
        const dialect: Dialect = { encoding: 'utf-8', delimiter: ',', quote: '"', escape: 'double', headerRow: -1 }
        expect(await recordsOf(bytes, dialect, chunkSize)).toEqual(await recordsOf(bytes, dialect))
      }),
      { numRuns: 500 },
    )
  })

  test('ends for any bytes, with records that a database can hold or a plain refusal', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const read = await readBytes(bytes).catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error
          return null
        })
        if (!read) return
        expect(read.header.length).toBeLessThanOrEqual(COLUMNS_MAX)
        expect(new Set(read.header).size).toBe(read.header.length)
        for (const { cells, surplus } of read.records) {
          expect(cells.length).toBe(read.header.length)
          for (const cell of [...cells, ...surplus]) expect(cell.isWellFormed() && !cell.includes('\0')).toBe(true)
        }
        const offsets = read.records.map(({ byteOffset }) => byteOffset)
        expect(offsets).toEqual(offsets.toSorted((left, right) => left - right))
        expect(read.records.map(({ rowNumber }) => rowNumber)).toEqual(read.records.map((_, at) => at + 1))
      }),
      { numRuns: 1_500 },
    )
  })
})

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'utf-8': ['Jürgen Müller', 'François Lefèvre', '山田 太郎', 'Ольга Петрова', 'Ann Lee'],
  'utf-16le': ['Jürgen Müller', 'François Lefèvre', '山田 太郎', 'Ольга Петрова', 'Ann Lee'],
  'windows-1252': ['Jürgen Müller', 'François Lefèvre', 'José Muñoz', 'Søren Kjær', 'Hélène Côté'],
  'windows-1251': ['Иван Петров', 'Ольга Смирнова', 'Дмитрий Кузнецов', 'Анна Волкова', 'Сергей Попов'],
  shift_jis: ['山田 太郎', '鈴木 花子', '佐藤 健一', '高橋 美咲', 'カトウ ユミ'],
}
const COMPANIES = ['Acme, Inc.', 'Globex; Sons', 'O"Neil & Co', 'Umbrella', 'Two\nLines Ltd', "D'Arcy plc"]

const peopleList = fc
  .record({
    encoding: fc.constantFrom(...Object.keys(NAMES)),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom<Writing['lineEnd'][]>('\n', '\r\n', '\r'),
    isClosed: fc.boolean(),
    people: fc.array(fc.tuple(fc.nat(4), fc.nat(5), fc.nat(9_999)), { minLength: 6, maxLength: 40 }),
  })
  .map(({ encoding, delimiter, lineEnd, isClosed, people }) => ({
    how: {
      encoding,
      delimiter,
      lineEnd,
      isClosed,
      quote: '"',
      escape: 'double',
      hasMark: encoding.startsWith('utf-16'),
    } as const,
    header: ['Full name', 'Email', 'Company', 'Phone', 'Registered'],
    rows: people.map(([name, company, id], at) => [
      NAMES[encoding]?.[at < 5 ? at : name] ?? '',
      `person${id}@example.com`,
      COMPANIES[company] ?? '',
      `+49 30 ${100_000 + id}`,
      `2026-0${1 + (id % 9)}-1${id % 10}`,
    ]),
  }))

const bits = ['"', '""', ',', '\n', '\r\n', '\r', 'a', 'é', ' ', '"a"', 'x,y', '\\', '漢']
const messyBytes = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((pieces) => pieces.join(''))
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  fc
    .array(fc.constantFrom(...bits, '\0', '\ufeff', ';', '\t'), { maxLength: 120 })
    .map((pieces) => Buffer.from(pieces.join(''))),
  fc
    .array(fc.oneof(fc.constantFrom(34, 44, 10, 13, 0, 0xff, 0xfe, 0xc3, 0x80, 97), fc.nat(255)), { maxLength: 300 })
    .map((bytes) => Buffer.from(bytes)),
)

async function recordsOf(bytes: Buffer, dialect: Dialect, chunkSize = 65_536) {
  const all = []
  for await (const { records } of readRecords(chunksOf(bytes, chunkSize), dialect, 3)) {
    all.push(...records.map(({ cells, byteOffset, lineNumber }) => ({ cells, byteOffset, lineNumber })))
  }
  return all
}

const lineEndsIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0
