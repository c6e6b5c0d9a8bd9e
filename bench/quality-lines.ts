import { bestTier, holdersBucket, type JudgedRow } from './judged-row.ts'
import { wilson } from './wilson.ts'

/** `present`: the rows over which recall is counted. A share of nothing is null. */
export type QualityLine = {
  group: string
  rows: number
  answered: number
  right: number
  present: number
  precision: number | null
  interval: readonly [low: number, high: number] | null
  recall: number | null
  recallInterval: readonly [low: number, high: number] | null
  f1: number | null
}

/** Precision over the answers, recall over the rows whose person is in the directory. */
export function lineOf(group: string, rows: readonly JudgedRow[], present = presentIn(rows)): QualityLine {
  const answered = rows.filter(({ got }) => got !== '').length
  const right = rows.filter(({ got, personId }) => got !== '' && got === personId).length
  const precision = answered > 0 ? right / answered : null
  const recall = present > 0 ? right / present : null
  const f1 = 2 * right > 0 ? (2 * right) / (answered + present) : null
  const [interval, recallInterval] = [wilson(right, answered), wilson(Math.min(right, present), present)]
  return { group, rows: rows.length, answered, right, present, precision, interval, recall, recallInterval, f1 }
}

/** Overall, by kind of row, and by how many people of the directory bear the name, whether the row was answered or not. */
export function linesByRow(rows: readonly JudgedRow[]): QualityLine[] {
  return [
    lineOf('all', rows),
    ...grouped(rows, ({ kind }) => kind).map(([kind, group]) => lineOf(`kind ${kind}`, group)),
    ...grouped(rows, ({ holders }) => holdersBucket(holders)).map(([bucket, group]) =>
      lineOf(`${bucket} bear the name`, group),
    ),
  ]
}

/**
 * By what the answer says of itself. A tier's recall is the share it finds of the rows that carry what it asks for and nothing
 * stronger; a label's is over all rows whose person is in the directory.
 */
export function linesByAnswer(rows: readonly JudgedRow[]): QualityLine[] {
  const tiers = grouped(rows, ({ tier }) => tier).map(([tier, group]) => {
    const answerable = rows.filter((row) => row.personId !== '' && bestTier(row.kind) === tier)
    const own = lineOf(
      '',
      answerable.filter((row) => row.tier === tier),
      answerable.length,
    )
    const { recall, recallInterval, present } = own
    const line = lineOf(`tier ${tier}`, group)
    return { ...line, present, recall, recallInterval, f1: harmonic(line.precision, recall) }
  })
  const labels = grouped(rows, ({ confidence }) => confidence).map(([label, group]) =>
    lineOf(`label ${label}`, group, presentIn(rows)),
  )
  return [...tiers, ...labels]
}

function harmonic(one: number | null, other: number | null): number | null {
  return one !== null && other !== null && one + other > 0 ? (2 * one * other) / (one + other) : null
}

function presentIn(rows: readonly JudgedRow[]): number {
  return rows.filter(({ personId }) => personId !== '').length
}

/** Groups in the order of their names; rows without one are left out. */
function grouped<K extends string | number>(
  rows: readonly JudgedRow[],
  keyOf: (row: JudgedRow) => K | null,
): [K, JudgedRow[]][] {
  return [...Map.groupBy(rows, keyOf)]
    .filter((entry): entry is [K, JudgedRow[]] => entry[0] !== null)
    .sort(([one], [other]) => String(one).localeCompare(String(other), 'en', { numeric: true }))
}
