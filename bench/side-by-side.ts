import type { JudgedRow } from './judged-row.ts'
import { lineOf, linesByRow, type QualityLine } from './quality-lines.ts'
import { printLines } from './quality-tables.ts'
import { acceptFrom, bestThreshold, type TrigramAnswer, thresholdForPrecision } from './reference-trigram.ts'

/** The same rows, answered three ways. */
export type Answered = { ours: JudgedRow[]; exact: JudgedRow[]; trigram: TrigramAnswer[] }

const KINDS: readonly (readonly [title: string, kinds: readonly string[] | null])[] = [
  ['all rows', null],
  ['rows with a name and a company or domain', ['company', 'domain', 'absent', 'namesake']],
  ['rows with a name alone', ['name', 'fullname']],
]

/**
 * Rollcall, with all labels and with the surer ones alone, beside both references. Trigrams stand there twice: at the threshold
 * of their best F1, and at the lowest that makes them as precise as Rollcall is on the same rows. Both are found on `tuning`,
 * other sets than these.
 */
export function printSideBySide(answered: Answered, tuning: readonly TrigramAnswer[]): void {
  const { ours, exact, trigram } = answered
  for (const [title, kinds] of KINDS) {
    const of = <T extends JudgedRow>(rows: readonly T[]) => rows.filter(({ kind }) => kinds?.includes(kind) ?? true)
    const lines = linesOf({ ours: of(ours), exact: of(exact), trigram: of(trigram) }, of(tuning))
    printLines(`Side by side, ${title}`, lines)
  }
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
