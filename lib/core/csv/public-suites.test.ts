import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectDialect } from './detect-dialect.ts'
import { SEEN } from './record-table.ts'
import { sampleOf, sampleRecords } from './sample-of.ts'
import { cutWith, readBytes } from './testing/read-bytes.ts'

const SUITES = join(import.meta.dirname, '../../../../shared/data/csv')
const isThere = existsSync(SUITES)
const RFC = { encoding: 'utf-8', delimiter: ',', quote: '"', escape: 'double' } as const
const namesIn = (folder: string) => (isThere ? readdirSync(join(SUITES, folder)).sort() : [])
const bytesOf = (...path: string[]) => readFileSync(join(SUITES, ...path))

describe.skipIf(!isThere)('csv-spectrum (skipped where ../shared/data is absent)', () => {
  // In location_coordinates the CSV and the JSON disagree.
  test.each(namesIn('csv-spectrum/csvs').filter((name) => name !== 'location_coordinates.csv'))('%s', async (name) => {
    const { header, records } = await readBytes(bytesOf('csv-spectrum/csvs', name))
    const objects = records.map(({ cells }) => Object.fromEntries(header.map((key, at) => [key, cells[at]])))
    expect(objects).toEqual(jsonOf('csv-spectrum/json', name))
  })
})

describe.skipIf(!isThere)('csv-test-data', () => {
  const names = namesIn('csv-test-data/csv')

  test.each(names.filter((name) => name.startsWith('header-')))('%s has a header', async (name) => {
    const [header, ...rows] = await cutWith(bytesOf('csv-test-data/csv', name), RFC)
    const objects = rows.map((cells) => Object.fromEntries((header ?? []).map((key, at) => [key, cells[at]])))
    expect(objects).toEqual(jsonOf('csv-test-data/json', name))
  })

  test.each(names.filter((name) => !/^(header|bad)-/.test(name)))('%s holds records', async (name) => {
    const rows = await cutWith(bytesOf('csv-test-data/csv', name), RFC)
    expect(rows).toEqual(withoutBlankLines(jsonOf('csv-test-data/json', name)))
  })

  // `wrong header` and `no header` are RFC 4180 by themselves; that they are wrong shows against the columns expected.
  test.each(names.filter((name) => name.startsWith('bad-')))('%s is told', async (name) => {
    const { header, findings, records, repairs } = await readBytes(bytesOf('csv-test-data/csv', name)).catch(refused)
    const isExpectedHeader = header.join() === 'foo,bar,baz'
    const isTold = repairs.length > 0 || records.some(({ issue }) => issue !== null)
    const isUnsure = findings.some(({ aspect, confidence }) => aspect === 'header' && confidence < 0.9)
    expect(isTold || (!isExpectedHeader && (isUnsure || records.length === 0))).toBe(true)
  })
})

const refused = () => ({ header: [], findings: [], records: [], repairs: [] })

describe.skipIf(!isThere)('commons-csv', () => {
  const FOLDER = 'commons-csv/src/test/resources/org/apache/commons/csv'
  // Comment lines, trimmed cells and ignored comments are options of that parser; this reader keeps what the file holds.
  test.each(['test_default.txt', 'test_rfc4180.txt', 'testCSV246_checkWithNoComment.txt'])('%s', async (name) => {
    const [control = '', , ...expected] = bytesOf(FOLDER, 'CSVFileParser', name).toString('utf8').split('\n')
    const rows = await cutWith(bytesOf(FOLDER, 'CSVFileParser', control.split(' ')[0] ?? ''), RFC)
    const hasComments = control.includes('CommentStart')
    const kept = hasComments ? rows.filter(([first]) => !first?.startsWith('#')) : rows
    const printed = kept.map((cells) => `${cells.length}:[${cells.join(', ')}]`)
    const wanted = expected.map((line) => (hasComments ? line.replace(/(\])#.*$/, '$1') : line))
    expect(printed).toEqual(wanted.filter((line) => line !== '1:[]' && line !== '' && !line.startsWith('#')))
  })

  test('bom.csv has no mark in its first header', async () => {
    const { header, records } = await readBytes(bytesOf(FOLDER, 'CSVFileParser', 'bom.csv'))
    expect([header[0], records.length > 30, records[0]?.cells[0]]).toEqual(['Date', true, '14-Mar-14'])
  })

  test.each([
    ['CSV-196/emoji.csv', 16, 4],
    ['CSV-196/japanese.csv', 17, 3],
    ['CSV-213/999751170.patch.csv', 2, 1],
  ])('%s has %i columns and %i rows', async (name, columns, rows) => {
    const { header, records, repairs } = await readBytes(bytesOf(FOLDER, name))
    expect([header.length, records.length, repairs]).toEqual([columns, rows, []])
  })

  test('CSV-290 quoted line breaks stay in their cells', async () => {
    const rows = await cutWith(bytesOf(FOLDER, 'CSV-290/psql.csv'), RFC)
    expect(rows).toEqual([
      ['1', 'abc', 'test line 1\ntest line 2', '', ''],
      ['2', 'xyz', '\\b:\b \\t:\t \\n:\n \\r:\r', 'a', 'b'],
      ['3', 'a', 'b,c,d', '"quoted"', 'e'],
    ])
  })

  test('CSV-167 the comment above the header is no part of the table', async () => {
    const { header, records } = await readBytes(bytesOf(FOLDER, 'csv-167/sample1.csv'))
    expect(header).toEqual(['author', 'title', 'publishDate'])
    expect(records[0]?.cells).toEqual(['Dan Simmons', 'Hyperion', '1989'])
  })
})

type PapaCase = {
  description: string
  input: string
  config: Record<string, unknown> | null
  expected: { data: unknown[]; errors: { type: string }[] }
  needsFunction: boolean
}

/** Options of PapaParse that are questions of what to do with cells, not of what the cells are. */
const NOT_READING = ['dynamicTyping', 'transform', 'transformHeader', 'preview', 'comments', 'skipFirstNLines']
const LEFT_OUT: Readonly<Record<string, string>> = {
  'Mixed slash n and slash r should choose first as precident': 'each line end ends a record here',
  'Bad delimiter (\\n)': 'a line end can be no delimiter',
  'Multi-character delimiter': 'delimiters are one character',
  'Multi-character delimiter (length 2) with quoted field': 'delimiters are one character',
  'Using reserved regex character . as quote character': 'quotes are double quotes or apostrophes',
  'Using reserved regex character | as quote character': 'quotes are double quotes or apostrophes',
  'Skip empty lines, with first line only whitespace': 'a line of spaces is blank here',
  'Blank line in middle with whitespace': 'a line of spaces is blank here',
  "Parsing with skipEmptyLines set to 'greedy'": 'a record of empty cells is a record, counted and reported',
  "Parsing with skipEmptyLines set to 'greedy' with quotes and delimiters as content": 'as above',
}

describe.skipIf(!isThere)('PapaParse', () => {
  const suites = isThere
    ? (JSON.parse(bytesOf('papaparse/cases.json').toString('utf8')) as Record<string, PapaCase[]>)
    : {}
  const cases = [...(suites.CORE_PARSER_TESTS ?? []), ...(suites.PARSE_TESTS ?? [])].filter(
    ({ description, config, needsFunction, expected }) =>
      !needsFunction &&
      !(description in LEFT_OUT) &&
      !NOT_READING.some((option) => config && option in config) &&
      // Where its quotes are out of order PapaParse joins lines; this reader lets the line stand alone (see below).
      !expected.errors.some(({ type }) => type === 'Quotes'),
  )

  test('most of its cases are about reading', () => expect(cases.length).toBeGreaterThan(95))

  test.each(cases)('$description', async ({ input, config, expected }) => {
    if (input === '') return
    const dialect = guessed(input, config)
    const rows = await cutWith(Buffer.from(input), dialect)
    expect(config?.header ? objectsOf(rows, expected.data) : rows).toEqual(withoutBlankLines(expected.data))
  })

  const broken = (suites.CORE_PARSER_TESTS ?? []).filter(({ expected }) =>
    expected.errors.some(({ type }) => type === 'Quotes'),
  )

  test.each(broken)('$description: is told, and no later line is swallowed', async ({ input }) => {
    const { cells, seen } = sampleRecords({ bytes: Buffer.from(input), isWhole: true }, RFC)
    expect(seen.some((flags) => (flags & (SEEN.stray | SEEN.unclosed)) !== 0)).toBe(true)
    expect(cells.length).toBe(input.split('\n').length)
  })
})

/** The delimiter is guessed unless the case tells it, as PapaParse does. */
function guessed(input: string, config: PapaCase['config']) {
  const known = {
    ...(typeof config?.delimiter === 'string' ? { delimiter: config.delimiter } : {}),
    quote: config?.quoteChar === "'" ? "'" : '"',
  } as const
  const sample = sampleOf(Buffer.from(input), 'utf-8', true)
  const way = config?.escapeChar === '\\' ? 'backslash' : 'double'
  return { ...detectDialect(sample, known), ...known, escape: way, encoding: 'utf-8' } as const
}

/** Rows by the keys that PapaParse gave them, its surplus among them. */
function objectsOf([header = [], ...rows]: string[][], expected: unknown[]): unknown[] {
  if (Array.isArray(expected[0])) return [expected[0], ...rows]
  return rows.map((cells) => {
    const named = header.slice(0, cells.length).map((key, at) => [key, cells[at]] as const)
    const surplus = cells.slice(header.length)
    return { ...Object.fromEntries(named), ...(surplus.length > 0 ? { __parsed_extra: surplus } : {}) }
  })
}

function withoutBlankLines(rows: unknown[]): unknown[] {
  return rows.filter((row) => !(Array.isArray(row) && row.length === 1 && row[0] === ''))
}

const jsonOf = (folder: string, name: string): unknown[] =>
  JSON.parse(bytesOf(folder, name.replace('.csv', '.json')).toString('utf8'))
