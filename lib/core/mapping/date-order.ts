import type { DateOrder } from '#lib/contract/upload-reading.ts'

const NUMERIC_DATE = /^\s*(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[ T]\d{1,2}:\d{2}.*)?\s*$/

/** What the dates of a column have shown so far of the order in which their numbers stand. */
export class DateOrderCount {
  private dates = 0
  private yearFirst = 0
  private dayFirst = 0
  private monthFirst = 0

  add(value: string): void {
    if (value.length > 40) return
    const parts = NUMERIC_DATE.exec(value)
    if (!parts) return
    const [first, second] = [Number(parts[1]), Number(parts[2])]
    this.dates++
    if (first > 31 || parts[1]?.length === 4) this.yearFirst++
    else if (first > 12 && second <= 12) this.dayFirst++
    else if (second > 12 && first <= 12) this.monthFirst++
  }

  /**
   * The order that all dates agree on, of `values` that the column has; null where it holds hardly any dates, where they contradict
   * each other, and where every one of them could be read either way.
   */
  order(values: number): DateOrder | null {
    if (this.dates === 0 || this.dates < values * 0.5) return null
    const shown = [this.yearFirst, this.dayFirst, this.monthFirst].filter((count) => count > 0)
    if (shown.length !== 1) return null
    if (this.yearFirst > 0) return this.yearFirst === this.dates ? 'ymd' : null
    return this.dayFirst > 0 ? 'dmy' : 'mdy'
  }
}
