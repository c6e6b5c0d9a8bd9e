import iconv from 'iconv-lite'
import { PEOPLE } from './detect-names.ts'

/** A file and what a person would read in it. `rows` are the data below the header. */
export type DetectFile = {
  kind: string
  name: string
  bytes: Buffer
  header: readonly string[]
  rows: readonly string[][]
}

type Way = { delimiter: string; quote: string; escape: 'double' | 'backslash'; quoteAll: boolean; lineEnd: string }
const USUAL: Way = { delimiter: ',', quote: '"', escape: 'double', quoteAll: false, lineEnd: '\r\n' }
const DELIMITERS = [',', ';', '\t', '|']

/** Tables of the sorts that arrive: event lists, exports, price lists, lists of one column. */
const TABLES: Readonly<Record<string, { header: string[]; row: (at: number) => string[] }>> = {
  people: {
    header: ['First Name', 'Last Name', 'Email', 'Company', 'Phone'],
    row: (at) => [
      `Ann${at}`,
      ['Lee', "O'Neil", 'de la Cruz', 'Smith, Jr.'][at % 4] ?? '',
      `ann${at}@example.com`,
      ['Acme, Inc.', 'Globex; Sons', 'A | B Partners', 'Say "Hi" Ltd', "D'Arcy & Co"][at % 5] ?? '',
      `+49 30 ${100_000 + at}`,
    ],
  },
  addresses: {
    header: ['Name', 'Street', 'City', 'Note'],
    row: (at) => [
      `Ann Lee ${at}`,
      `${at} Main St, Floor ${at % 9}`,
      'Berlin',
      ['met at booth; call', 'likes a|b tests', '', 'line\nbreak'][at % 4] ?? '',
    ],
  },
  amounts: {
    header: ['Kunde', 'Betrag', 'Datum', 'Zeit'],
    row: (at) => [`Kunde ${at}`, `${at},50`, `${1 + (at % 28)}.03.2026`, `12:${10 + (at % 50)}`],
  },
  codes: { header: ['id', 'code', 'x', 'y', 'z'], row: (at) => [`${at}`, `A-${at}`, `${at % 7}`, '', `${at / 4}`] },
  sparse: { header: ['email', 'tag', 'owner'], row: (at) => [`a${at}@example.com`, '', at % 3 === 0 ? 'Bo' : ''] },
}

export function generatedFiles(): DetectFile[] {
  return [
    ...delimiterFiles(),
    ...quoteFiles(),
    ...encodingFiles(),
    ...headerFiles(),
    ...lineEndFiles(),
    ...oneColumnFiles(),
  ]
}

function* delimiterFiles(): Generator<DetectFile> {
  for (const [name, table] of Object.entries(TABLES)) {
    for (const delimiter of DELIMITERS) {
      for (const size of [1, 2, 5, 50]) {
        for (const quoteAll of [false, true])
          yield file('delimiter', `${name} ${size}`, table, size, { ...USUAL, delimiter, quoteAll })
      }
      if (delimiter !== '\t')
        yield file('delimiters of two', name, table, 20, {
          ...USUAL,
          delimiter: delimiter === '|' ? '||' : `${delimiter} `,
        })
      yield file('sep= line', name, table, 10, { ...USUAL, delimiter }, { above: `sep=${delimiter}\r\n` })
    }
  }
}

function* quoteFiles(): Generator<DetectFile> {
  for (const [name, table] of Object.entries(TABLES)) {
    for (const delimiter of DELIMITERS) {
      for (const size of [5, 50]) {
        for (const quoteAll of [false, true]) {
          yield file('apostrophe quotes', name, table, size, { ...USUAL, delimiter, quote: "'", quoteAll })
          yield file('backslash escapes', name, table, size, { ...USUAL, delimiter, escape: 'backslash', quoteAll })
        }
        const inches = { header: ['Item', 'Size', 'Sign'], row: (at: number) => [`Pipe ${at}`, `${at}"`, `"${at}`] }
        yield file('quotes that are text', name, inches, size, { ...USUAL, delimiter, quote: '' })
      }
    }
  }
}

function* encodingFiles(): Generator<DetectFile> {
  for (const [language, { names, encodings }] of Object.entries(PEOPLE)) {
    const table = {
      header: ['Name', 'Email'],
      row: (at: number) => [names[at % names.length] ?? '', `a${at}@example.com`],
    }
    for (const encoding of [...encodings, 'utf-8', 'utf-16le', 'utf-16be']) {
      for (const size of [3, 10, 200])
        yield file('encoding', `${language} ${encoding}`, table, size, USUAL, { encoding })
    }
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      yield file('byte order mark', `${language} ${encoding}`, table, 10, USUAL, { encoding, above: '\uFEFF' })
    }
  }
}

const PREAMBLES: Readonly<Record<string, string[]>> = {
  'a title': ['Attendees 2026'],
  'title and date': ['Export from CRM', 'Created 2026-03-01 12:00', ''],
  'filled by hand': ['Event,Berlin Summit', 'Owner,Ann Lee', 'Count,50', ''],
  comments: ['# made by a program', '# do not edit'],
  'blank lines': ['', '', ''],
  'empty cells': [',,,,', 'Guest list,,,,', ',,,,'],
  'group names': ['Person,,,Employer,'],
}

function* headerFiles(): Generator<DetectFile> {
  for (const [name, table] of Object.entries(TABLES)) {
    for (const size of [3, 50]) {
      yield file('header first', name, table, size, USUAL)
      for (const [above, lines] of Object.entries(PREAMBLES)) {
        for (const delimiter of [',', ';']) {
          const text = lines.map((line) => `${line.replaceAll(',', delimiter)}\r\n`).join('')
          yield file(
            'lines above the header',
            `${name}, ${above}`,
            table,
            size,
            { ...USUAL, delimiter },
            { above: text },
          )
        }
      }
    }
  }
}

function* lineEndFiles(): Generator<DetectFile> {
  for (const [name, table] of Object.entries(TABLES)) {
    for (const lineEnd of ['\n', '\r\n', '\r', '\n\n', 'mixed'])
      yield file('line ends', `${name} ${JSON.stringify(lineEnd)}`, table, 12, { ...USUAL, lineEnd })
  }
}

function* oneColumnFiles(): Generator<DetectFile> {
  const columns: [string, (at: number) => string][] = [
    ['Email', (at) => `ann${at}@example.com`],
    ['Company', (at) => ['Acme, Inc.', 'Globex', 'Umbrella; Sons', 'Initech'][at % 4] ?? ''],
    ['Full Name', (at) => ['Ann Lee', 'Lee, Bo', 'Cy Dow', 'Di Poe'][at % 4] ?? ''],
    ['Name', (at) => `${['Lee', 'Dow', 'Poe'][at % 3]}, Ann ${at}`],
    ['LinkedIn', (at) => `https://www.linkedin.com/in/ann-${at}?a=1|2`],
  ]
  for (const [name, value] of columns) {
    for (const size of [1, 3, 30]) {
      const table = { header: [name], row: (at: number) => [value(at)] }
      yield file('one column', `${name} ${size}`, table, size, { ...USUAL, quote: '' })
    }
  }
}

function file(
  kind: string,
  name: string,
  table: { header: string[]; row: (at: number) => string[] },
  size: number,
  way: Way,
  { encoding = 'utf-8', above = '' }: { encoding?: string; above?: string } = {},
): DetectFile {
  const rows = Array.from({ length: size }, (_, at) => table.row(at))
  const lineEnd = (at: number) => (way.lineEnd === 'mixed' ? (['\n', '\r\n', '\r'][at % 3] ?? '\n') : way.lineEnd)
  const lines = [table.header, ...rows].map(
    (cells, at) => cells.map((cell) => written(cell, way)).join(way.delimiter) + lineEnd(at),
  )
  const text = above + lines.join('')
  const label = `${name} ${JSON.stringify(way.delimiter)}${way.quoteAll ? ' all quoted' : ''}`
  return { kind, name: label, bytes: iconv.encode(text, encoding, { addBOM: false }), header: table.header, rows }
}

function written(cell: string, { delimiter, quote, escape: how, quoteAll }: Way): string {
  const isPlain =
    ![...delimiter].some((character) => cell.includes(character)) &&
    !/[\r\n]/.test(cell) &&
    !(quote !== '' && cell.includes(quote))
  if (quote === '' || (isPlain && !quoteAll)) return cell
  const safe = how === 'backslash' ? cell.replaceAll('\\', '\\\\') : cell
  return quote + safe.replaceAll(quote, how === 'backslash' ? `\\${quote}` : quote + quote) + quote
}
