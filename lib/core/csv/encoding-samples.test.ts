import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { EncodingScan } from './encoding-scan.ts'
import { cutWith } from './testing/read-bytes.ts'
import { codecFor, isKnownEncoding } from './text-codec.ts'

const SAMPLES = join(import.meta.dirname, '../../../../shared/data/csv/encodings')
const files = existsSync(SAMPLES) ? globSync('*/*', { cwd: SAMPLES }).sort() : []

/** What the folders call the tables that really stand behind their texts. */
const TABLES: Readonly<Record<string, string>> = {
  ascii: 'utf-8',
  'utf-8-sig': 'utf-8',
  'iso-8859-1': 'windows-1252',
  gb2312: 'gb18030',
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  'tis-620': 'windows-874',
}

describe.skipIf(files.length === 0)('encodings of real texts (skipped where ../shared/data is absent)', () => {
  // EUC-TW needs tables of its own that no list has asked for; one sample of 88 is in it.
  test('at least 98 of 100 are read right, as two columns in their own bytes', async () => {
    const wrong: string[] = []
    for (const file of files) if (!(await isReadRight(file))) wrong.push(file)
    expect(wrong).toEqual(['EUC-TW/_ude_euc-tw1.txt'])
    expect(wrong.length / files.length).toBeLessThanOrEqual(0.02)
  })
})

async function isReadRight(file: string): Promise<boolean> {
  const bytes = readFileSync(join(SAMPLES, file))
  const folder =
    file
      .split('/')[0]
      ?.toLowerCase()
      .replace(/-(?!sig)[a-z]{5,}$/, '') ?? ''
  const { list, lines } = asList(bytes, folder)
  const scan = new EncodingScan()
  for (let at = 0; at < list.length; at += 65_536) scan.add(list.subarray(at, at + 65_536))
  const { encoding } = scan.finish()
  if (!isKnownEncoding(encoding)) return false
  const rows = await cutWith(list, { encoding, delimiter: '\t', quote: '', escape: 'double' })
  return JSON.stringify(rows.map(([, text]) => text)) === JSON.stringify(lines)
}

/** The text's lines as `n TAB line`, in its own bytes; lines with tabs and endless ones are left out. */
function asList(bytes: Buffer, folder: string): { list: Buffer; lines: string[] } {
  if (/^utf-(16|32)/.test(folder)) {
    const isBig = folder.endsWith('be') || bytes[0] === 0xfe || (bytes[0] === 0 && bytes[2] === 0xfe)
    const table = `${folder.slice(0, 6)}${isBig ? 'be' : 'le'}`
    const lines = wanted(iconv.decode(bytes, table).split(/\r\n|\r|\n/))
    return { list: iconv.encode(lines.map((line, at) => `${at + 1}\t${line}\n`).join(''), table), lines }
  }
  const pieces = wanted(
    bytes
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .split(/\r\n|\r|\n/),
  )
  const list = Buffer.from(pieces.map((line, at) => `${at + 1}\t${line}\n`).join(''), 'latin1')
  return { list, lines: pieces.map((piece) => truth(Buffer.from(piece, 'latin1'), folder)) }
}

/** A cell may not be longer than 64 KiB. */
const wanted = (lines: string[]): string[] =>
  lines.filter((line) => line !== '' && line.length < 60_000 && !line.includes('\t'))

function truth(bytes: Buffer, folder: string): string {
  const table = TABLES[folder] ?? folder
  if (table === 'iso-2022-jp') return new TextDecoder(table).decode(bytes)
  // No other decoder for these is at hand: its own tests vouch for it.
  return iconv.encodingExists(table)
    ? iconv.decode(bytes, table)
    : isKnownEncoding(table)
      ? codecFor(table).decode(bytes)
      : '?'
}
