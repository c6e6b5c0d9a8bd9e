/** The parts of a `|`-separated cell, without empty ones. */
export function listCell(cell: string): string[] {
  if (cell === '') return []
  if (!cell.includes('|')) return [cell]
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function nullable(cell: string): string | null {
  return cell === '' ? null : cell
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/

/** `2021`, `2021-03` and `2021-03-14` as a date, the first day of what is said; null for anything that is no date. */
export function dateCell(cell: string): string | null {
  const [, year, month = '01', day = '01'] = ISO_DATE.exec(cell) ?? []
  if (year === undefined) return null
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const iso = `${year}-${month}-${day}`
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso || year === '0000' ? null : iso
}
