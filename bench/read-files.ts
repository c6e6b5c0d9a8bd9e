import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const MIB = 1024 * 1024
const HEADER = 'id,first,last,email,company,city,phone,title\n'

/** A file made of a beginning, one piece per number until it is large enough, and an end. */
type Recipe = { head?: string; piece: (at: number) => string; tail?: string; encoding?: BufferEncoding; mark?: string }

const person = (at: number) =>
  `${at},First${at},Last${at},first.last${at}@example${at % 97}.com,Acme Corp ${at % 1_000},Berlin,+49 30 ${100_000 + at},VP Sales\n`
const accented = (at: number) =>
  `${at},Jürgen${at},Müller-Großmann,first.last${at}@example${at % 97}.com,Société Générale ${at % 1_000},Köln,+49 30 ${100_000 + at},Geschäftsführer\n`

/** Files in good order, by what makes them different to read. */
export const WELL_FORMED = {
  plain: { head: HEADER, piece: person },
  quoted: {
    head: HEADER,
    piece: (at) =>
      `"${at}","First${at}","Last, Jr. ${at}","first.last${at}@example${at % 97}.com","Acme ""Corp"" ${at % 1_000}","Berlin","+49 30 ${100_000 + at}","VP, Sales"\n`,
  },
  'quote-heavy': {
    head: 'id,said,listed,note\n',
    piece: (at) => `"${at}","say ""a"" ""b"" ""c"" ""${at}""","""x"",""y"",""z""","line\nbreak ""q"" ${at}"\n`,
  },
  'utf-8 accents': { head: HEADER, piece: accented },
  'utf-16': { head: HEADER, piece: accented, encoding: 'utf16le', mark: '\uFEFF' },
  'windows-1252': { head: HEADER, piece: accented, encoding: 'latin1' },
} as const satisfies Record<string, Recipe>

const times = (text: string, count: number) => text.repeat(count)

/** Streams that make parsers hang, swell or lose rows, each with its size in MiB; 0 stands for the size of the run. */
export const HOSTILE: Readonly<Record<string, Recipe & { mib: number }>> = {
  'unclosed quote at row 2, 10 MB': { mib: 10, head: `${HEADER}1,"never closed\n`, piece: person },
  'unclosed quote at row 2': { mib: 0, head: `${HEADER}1,"never closed\n`, piece: person },
  'unclosed quote in every row': { mib: 20, head: HEADER, piece: (at) => `${at},"never closed,x\n` },
  'stray quotes in every row': { mib: 20, head: HEADER, piece: () => '"a"b"c,d"e"f,"g,h\n' },
  'stray quotes and no line end': { mib: 20, piece: () => '"a"b"c,d"e"f,"g,h' },
  'open quotes, closed a MiB later': {
    mib: 50,
    head: 'a,b\n',
    piece: (at) => (at % 50_000 === 0 ? '1,"x\n' : '2,yyyyyyyyyyyyyyyyy\n'),
  },
  'one cell of 50 MB': { mib: 50, head: 'a,b\n1,', piece: () => times('x', 1_000), tail: '\n2,y\n' },
  'one quoted cell of 50 MB': { mib: 50, head: 'a,b\n1,"', piece: () => times('x', 1_000), tail: '"\n2,y\n' },
  'commas in a row': { mib: 50, piece: () => times(',', 1_000) },
  'commas below a header': { mib: 50, head: 'a,b\n', piece: () => times(',', 1_000), tail: '\n2,y\n' },
  'records of many commas': { mib: 50, head: 'a,b\n', piece: () => `${times(',', 100_000)}\n` },
  'line breaks': { mib: 50, head: 'a,b\n', piece: () => times('\n', 1_000), tail: '1,2\n' },
  'carriage returns': { mib: 50, head: 'a,b\r', piece: () => times('\r', 1_000), tail: '1,2\r' },
  '100,000 columns': { mib: 1, piece: (at) => `column ${at},`, tail: '\n1,2,3\n' },
  'quotes alone': { mib: 20, head: 'a,b\n', piece: () => times('"', 1_000) },
  'delimiters and quotes': { mib: 20, head: 'a,b\n', piece: () => times('",', 500) },
  'backslashes and quotes': { mib: 20, head: 'a,b\n"x\\"y",2\n', piece: () => times('\\"', 500) },
  'NUL bytes': { mib: 50, head: 'a,b\n1,2\n', piece: () => times('\0', 1_000) },
  'short rows': { mib: 20, head: HEADER, piece: (at) => `${at}\n` },
  'one letter a row': { mib: 20, head: 'a,b\n', piece: () => times('x\n', 500) },
  'invalid UTF-8': { mib: 20, head: 'a,b\nä,ö\n', piece: () => times('\u00ff\u00c3x,y\n', 100), encoding: 'latin1' },
  '__proto__ and constructor': { mib: 1, head: '__proto__,constructor,toString\n', piece: (at) => `${at},b,c\n` },
  'five million equal rows': {
    mib: 0,
    head: 'name,email\n',
    piece: () => times(`${times('a', 50)},ann@example.com\n`, 10),
  },
}

/** @param mib the least size */
export async function writeFileOf(
  path: string,
  { head = '', piece, tail = '', encoding, mark = '' }: Recipe,
  mib: number,
) {
  const file = createWriteStream(path)
  const bytesOf = (text: string) => Buffer.from(text, encoding ?? 'utf8')
  file.write(bytesOf(mark + head))
  let at = 0
  for (let written = 0; written < mib * MIB; ) {
    let block = ''
    while (block.length < 256 * 1024) block += piece(at++)
    const bytes = bytesOf(block)
    written += bytes.length
    if (!file.write(bytes)) await once(file, 'drain')
  }
  file.end(bytesOf(tail))
  await finished(file)
}
