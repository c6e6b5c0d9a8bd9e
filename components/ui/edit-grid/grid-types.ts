import type { ReactNode } from 'react'

/** A place in the grid: index of the loaded row, index of the column. */
export type Place = { row: number; column: number }

/** One row as the grid draws it. */
export type GridRow = {
  rowNumber: number
  cells: readonly string[]
  editedColumns: readonly number[]
}

/** A column before the cells that tells something of the row and stays in sight. Widths are in pixels. */
export type LeadColumn<Row> = {
  header: string
  width: number
  cell: (row: Row) => ReactNode
  title?: (row: Row) => string
}

/** A cell and the value that it is to have. */
export type CellEdit = { rowNumber: number; columnIndex: number; value: string }
