import { type ColumnProfile, kindOf, type ValueKind } from './column-profile.ts'
import { DateOrderCount } from './date-order.ts'
import { DistinctValues, ownCopy } from './distinct-values.ts'

/** Kinds are judged on so many values of a column: the first ones, and then others from all over the file. */
const FIRST_JUDGED = 500
const JUDGED_MAX = 1_500
const SAMPLE_LENGTH = 200

type Column = {
  sample: string
  filled: number
  judged: number
  kinds: Map<ValueKind, number>
  distinct: DistinctValues
  dates: DateOrderCount
}

/**
 * Looks at every value of a file as it goes by, and keeps of each column only figures: how full it is, how many different values it
 * has, what they look like, and in which order its dates are written. Memory does not grow with the file.
 */
export class ColumnProfiler {
  private readonly header: readonly string[]
  private readonly columns: Column[]
  private rowsSeen = 0

  constructor(header: readonly string[]) {
    this.header = header
    this.columns = header.map(() => ({
      sample: '',
      filled: 0,
      judged: 0,
      kinds: new Map(),
      distinct: new DistinctValues(),
      dates: new DateOrderCount(),
    }))
  }

  /** @param rows cells in column order, as many as the header has */
  add(rows: readonly (readonly string[])[]): void {
    for (const row of rows) {
      this.rowsSeen++
      const isJudged = this.rowsSeen <= FIRST_JUDGED || isSpread(this.rowsSeen)
      for (const [at, column] of this.columns.entries()) note(column, (row[at] ?? '').trim(), isJudged)
    }
  }

  finish(): ColumnProfile[] {
    return this.columns.map(({ sample, filled, kinds, judged, distinct, dates }, columnIndex) => ({
      columnIndex,
      header: this.header[columnIndex] ?? '',
      sample,
      fillRate: this.rowsSeen === 0 ? 0 : filled / this.rowsSeen,
      distinctValues: distinct.count(),
      choices: distinct.choices(),
      dateOrder: dates.order(filled),
      kinds: Object.fromEntries([...kinds].map(([kind, count]) => [kind, count / judged])),
    }))
  }
}

/** Rows further down that are judged: ever farther apart, so that a file of any length gives about a thousand. */
const isSpread = (rowNumber: number): boolean => rowNumber % 2 ** Math.floor(Math.log2(rowNumber / 250)) === 0

function note(column: Column, value: string, isJudged: boolean): void {
  if (value === '') return
  if (column.filled === 0) column.sample = ownCopy(value.slice(0, SAMPLE_LENGTH))
  column.filled++
  column.distinct.add(value)
  column.dates.add(value)
  // A column that is mostly empty is judged by whatever it has.
  if ((isJudged || column.filled <= FIRST_JUDGED) && column.judged < JUDGED_MAX) {
    column.judged++
    const kind = kindOf(value)
    column.kinds.set(kind, (column.kinds.get(kind) ?? 0) + 1)
  }
}
