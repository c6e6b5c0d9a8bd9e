/** Most different values that are told apart; more than that are `DISTINCT_MAX`. */
export const DISTINCT_MAX = 1_000
const CHOICES_MAX = 50
const CHOICE_LENGTH_MAX = 100

/** Counts the different values of a column as they go by, and drops them once there are too many to be choices. */
export class DistinctValues {
  private readonly counts = new Map<string, number>()
  private isFull = false
  private areChoices = true

  add(value: string): void {
    if (this.isFull) return
    if (value.length > CHOICE_LENGTH_MAX) this.areChoices = false
    const key = value.length > CHOICE_LENGTH_MAX ? value.slice(0, CHOICE_LENGTH_MAX) : value
    const count = this.counts.get(key)
    this.counts.set(count === undefined ? ownCopy(key) : key, (count ?? 0) + 1)
    if (this.counts.size >= DISTINCT_MAX) this.isFull = true
  }

  count(): number {
    return this.counts.size
  }

  /** All values with how often each stands in the column, the most frequent first; none where they are too many or too long. */
  choices(): { value: string; count: number }[] {
    if (this.isFull || !this.areChoices || this.counts.size > CHOICES_MAX) return []
    return [...this.counts]
      .map(([value, count]) => ({ value, count }))
      .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
  }
}

/** A cell is cut out of a long text and would keep all of it in memory. */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
