import type { UploadReading } from '#lib/contract/upload-reading.ts'
import { kindOf, type ValueKind } from '#lib/core/mapping/column-profile.ts'

export type Shift = {
  /** The column whose values have moved away from under its header. */
  header: string
  /** 1: to the right; -1: to the left. */
  by: 1 | -1
  /** The first of the rows looked at that has moved. */
  fromRow: number
  /** Of the rows looked at. */
  rowsMoved: number
}

type Rows = readonly { rowNumber: number; cells: readonly string[] }[]
type Family = (typeof FAMILIES)[ValueKind]
type Column = { columnIndex: number; header: string; family: Family }

/** What a cell cannot be by accident. Kinds that stand for one another in real lists are one family. */
const FAMILIES: Partial<Record<ValueKind, 'address' | 'link' | 'phone' | 'date'>> = {
  email: 'address',
  'named-email': 'address',
  linkedin: 'link',
  url: 'link',
  domain: 'link',
  phone: 'phone',
  number: 'phone',
  date: 'date',
}
const ROWS_MIN = 3
const SHARE_MIN = 0.005

/**
 * The column whose values stand in its neighbour instead, in rows enough to be no accident: a telling kind of value is missing where
 * the column usually has it, and found one column further, where it usually is not. Null when all rows stand as most do.
 */
export function findShift(rows: Rows, profiles: UploadReading['profiles']): Shift | null {
  const columns = profiles.map(({ columnIndex, header, kinds }) => ({
    columnIndex,
    header,
    family: usualFamily(kinds),
  }))
  const found = columns
    .flatMap((column) => [shiftOf(rows, column, columns, 1), shiftOf(rows, column, columns, -1)])
    .filter((shift) => shift !== null)
    .filter(({ rowsMoved }) => rowsMoved >= ROWS_MIN && rowsMoved / rows.length >= SHARE_MIN)
  return found.toSorted((left, right) => right.rowsMoved - left.rowsMoved)[0] ?? null
}

function shiftOf(rows: Rows, column: Column, columns: readonly Column[], by: 1 | -1): Shift | null {
  const { columnIndex, header, family } = column
  const beside = columns.find((other) => other.columnIndex === columnIndex + by)
  if (!family || !beside || beside.family === family) return null
  const moved = rows.filter(({ cells }) => {
    const own = (cells[columnIndex] ?? '').trim()
    const other = (cells[columnIndex + by] ?? '').trim()
    return own !== '' && other !== '' && FAMILIES[kindOf(own)] !== family && FAMILIES[kindOf(other)] === family
  })
  const [first] = moved
  return first ? { header, by, fromRow: first.rowNumber, rowsMoved: moved.length } : null
}

function usualFamily(kinds: UploadReading['profiles'][number]['kinds']): Family {
  const shares = new Map<Family, number>()
  for (const [kind, share] of Object.entries(kinds)) {
    const family = FAMILIES[kind as ValueKind]
    shares.set(family, (shares.get(family) ?? 0) + share)
  }
  return [...shares].find(([, share]) => share >= 0.6)?.[0]
}
