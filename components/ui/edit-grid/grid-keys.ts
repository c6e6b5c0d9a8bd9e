import type { KeyboardEvent } from 'react'
import type { Place } from './grid-types.ts'

type GridKeys = {
  place: Place
  /** The last row and column there are. */
  last: Place
  /** Rows that fit into the window. */
  pageRows: number
  move: (place: Place) => void
  /** Opens the cell; `first` is what it begins with, its value where that is undefined. */
  open: (first?: string) => void
  clear: () => void
  undo: () => void
  redo: () => void
  nextIssue: () => void
}

/** What each key does while no cell is open, as in a spreadsheet. */
export function gridKeys(keys: GridKeys) {
  const { place, last, pageRows, move, open, clear, undo, redo, nextIssue } = keys
  const to = (row: number, column: number) => move({ row, column })
  const steps = new Map<string, () => void>([
    ['ArrowUp', () => to(place.row - 1, place.column)],
    ['ArrowDown', () => to(place.row + 1, place.column)],
    ['ArrowLeft', () => to(place.row, place.column - 1)],
    ['ArrowRight', () => to(place.row, place.column + 1)],
    ['PageUp', () => to(place.row - pageRows, place.column)],
    ['PageDown', () => to(place.row + pageRows, place.column)],
    ['Home', () => to(place.row, 0)],
    ['End', () => to(place.row, last.column)],
    ['Enter', () => open()],
    ['F2', () => open()],
    ['F8', nextIssue],
    ['Delete', clear],
    ['Backspace', clear],
  ])
  const commands = new Map<string, () => void>([
    ['z', undo],
    ['Z', redo],
    ['y', redo],
    ['Home', () => to(0, 0)],
    ['End', () => to(last.row, last.column)],
  ])
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return
    const isCommand = event.ctrlKey || event.metaKey
    const act = (isCommand ? commands : steps).get(event.key)
    if (act) {
      event.preventDefault()
      act()
    } else if (!isCommand && event.key.length === 1) {
      event.preventDefault()
      open(event.key)
    }
  }
}
