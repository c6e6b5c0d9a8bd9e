import { NO_HEADER, type ReadingFinding, type ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { type DialectGuess, delimiterName } from './detect-dialect.ts'
import type { HeaderGuess } from './detect-header.ts'
import type { EncodingGuess } from './encoding-scan.ts'
import type { LineEnd } from './record-table.ts'

type Guesses = {
  encoding: EncodingGuess
  separation: DialectGuess
  header: HeaderGuess
  lineEnds: readonly LineEnd[]
}

/** What was found out about a file, one sentence per aspect with its reason. */
export function describeReading(guesses: Guesses, overrides: ReadingOverrides): ReadingFinding[] {
  const { encoding, separation, header, lineEnds } = guesses
  return [
    {
      aspect: 'encoding',
      text: `The text is ${encodingName(encoding.encoding)}: ${encoding.reason}.`,
      confidence: encoding.confidence,
      chosen: overrides.encoding !== undefined,
    },
    {
      aspect: 'delimiter',
      text: `${capital(delimiterName(separation.delimiter))} separate the columns: ${separation.reason}.`,
      confidence: separation.confidence,
      chosen: overrides.delimiter !== undefined,
    },
    {
      aspect: 'quote',
      text: `${quoteText(separation)}: ${separation.quoteReason}.`,
      confidence: separation.quoteConfidence,
      chosen: overrides.quote !== undefined,
    },
    {
      aspect: 'header',
      text: headerText(header),
      confidence: header.confidence,
      chosen: overrides.headerRow !== undefined,
    },
    lineEndFinding(lineEnds),
  ]
}

const headerText = ({ headerRow, reason }: HeaderGuess): string =>
  headerRow === NO_HEADER
    ? `The file has no header: ${reason}. Its columns are named by their places.`
    : `Record ${headerRow + 1} is the header: ${reason}.`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const encodingName = (encoding: string): string =>
  encoding.startsWith('windows-') ? `Windows-${encoding.slice(8)}` : encoding.toUpperCase()

function quoteText({ quote, escape: way }: DialectGuess): string {
  if (quote === '') return 'No cell is quoted'
  const name = quote === '"' ? 'Double quotes' : 'Apostrophes'
  return `${name} may enclose cells, and one inside a cell is ${way === 'double' ? 'doubled' : 'marked by a backslash'}`
}

const LINE_END_NAMES: Readonly<Record<string, string>> = {
  '\r\n': 'carriage return and line feed, as Windows writes them',
  '\n': 'line feed, as Unix and macOS write them',
  '\r': 'carriage return, as old Macs wrote them',
}

function lineEndFinding(lineEnds: readonly LineEnd[]): ReadingFinding {
  const kinds = [
    ...Map.groupBy(
      lineEnds.filter((lineEnd) => lineEnd !== ''),
      (lineEnd) => lineEnd,
    ),
  ]
    .map(([lineEnd, { length }]) => ({ lineEnd, share: length }))
    .sort((left, right) => right.share - left.share)
  const common = { aspect: 'line-end', chosen: false } as const
  const [first] = kinds
  if (!first) return { ...common, text: 'The file has one line.', confidence: 1 }
  const all = kinds.reduce((sum, { share }) => sum + share, 0)
  if (kinds.length === 1) return { ...common, text: `Lines end in ${LINE_END_NAMES[first.lineEnd]}.`, confidence: 1 }
  return {
    ...common,
    text: `Lines end in different ways, mostly in ${LINE_END_NAMES[first.lineEnd]}: each of them ends a record.`,
    confidence: first.share / all,
  }
}
