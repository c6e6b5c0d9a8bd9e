import type { JudgedRow } from './judged-row.ts'
import { lineOf, linesByRow, type QualityLine } from './quality-lines.ts'
import { printLines } from './quality-tables.ts'
import { acceptFrom, bestThreshold, type TrigramAnswer, thresholdForPrecision } from './reference-trigram.ts'

/** The same rows, answered three ways. */
export type Answered = { ours: JudgedRow[]; exact: JudgedRow[]; trigram: TrigramAnswer[] }

/**
 * Rollcall, with all labels and with the surer ones alone, beside both references: on all rows, and on those that a reference
 * can answer at all, because they carry a name and neither profile nor address. Trigrams stand there twice: at the threshold of
 * their best F1, and at the lowest that makes them as precise as Rollcall. Both are found on `tuning`, other sets than these.
 */
export function printSideBySide(answered: Answered, tuning: readonly TrigramAnswer[]): void {
  printLines('Side by side, all rows', linesOf(answered, tuning))
  const bare = <T extends JudgedRow>(rows: readonly T[]) =>
    rows.filter(({ kind }) => !/^(?:linkedin|email)$/.test(kind))
  const { ours, exact, trigram } = answered
  printLines(
    'Side by side, rows without profile or address',
    linesOf({ ours: bare(ours), exact: bare(exact), trigram: bare(trigram) }, bare(tuning)),
  )
  if (tuning.length > 0) {
    printLines('Trigrams at their best F1, by row', linesByRow(acceptFrom(trigram, bestThreshold(tuning))))
  }
  printLines('Exact name and domain, by row', linesByRow(exact))
}

function linesOf({ ours, exact, trigram }: Answered, tuning: readonly TrigramAnswer[]): QualityLine[] {
  const only = (labels: readonly string[]) =>
    ours.map((row) => (labels.includes(row.confidence ?? '') ? row : { ...row, got: '', isAmbiguous: false }))
  const all = lineOf('Rollcall', ours)
  const lines = [
    all,
    lineOf('Rollcall, high and medium', only(['high', 'medium'])),
    lineOf('Rollcall, high', only(['high'])),
    lineOf('exact name and domain', exact),
  ]
  if (tuning.length === 0) return lines
  const [best, equal] = [bestThreshold(tuning), thresholdForPrecision(tuning, all.precision ?? 1)]
  return [
    ...lines,
    lineOf(`trigrams, best F1 (from ${best})`, acceptFrom(trigram, best)),
    lineOf(`trigrams, as precise as Rollcall (from ${equal})`, acceptFrom(trigram, equal)),
  ]
}
