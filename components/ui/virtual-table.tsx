'use client'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import { cn } from './cn.ts'
import { useHotkey } from './use-hotkey.ts'

export type TableColumn<Row> = {
  id: string
  header: ReactNode
  /** How the rows are ordered by this column, if they are. */
  order?: 'ascending' | 'descending' | undefined
  cell: (row: Row) => ReactNode
  /** Of header and cells alike: width, and from which width of the window on it shows (`hidden lg:table-cell`). */
  className?: string
  /** Of header and cells alike, for widths that are not known beforehand. */
  style?: Record<`--${string}`, string>
}

/** Rows that are chosen, for something to be done to all of them. */
export type TableSelection<Row> = {
  isChosen: (row: Row) => boolean
  /** `isRange`: everything between this row and the one chosen before. */
  onToggle: (index: number, isRange: boolean) => void
  /** All that is loaded; `some` where a part is. */
  all: boolean | 'some'
  onToggleAll: () => void
  /** Names a row for whoever cannot see it. */
  labelOf: (row: Row) => string
}

type VirtualTableProps<Row> = {
  label: string
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Rows there are, loaded or not. */
  total: number
  /** The row that is open beside the table; moving then opens the next. */
  openKey: string | null
  onOpen: (row: Row) => void
  /** More rows are wanted. Called again and again while the end is near; null when all are there. */
  onNearEnd: (() => void) | null
  selection?: TableSelection<Row> | undefined
  /** Under this name the table remembers how far it was scrolled, for whoever comes back to it. */
  scrollKey?: string
  /** On a desk the table is at least this wide, and scrolls sideways where there is less room. */
  minWidth?: number
  className?: string
}

/** How far tables were scrolled when they were left. */
const leftAt = new Map<string, number>()

const ROW_HEIGHT = 52
const NEAR_END_ROWS = 30
const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** A table of any length that draws only what is in sight. J and K or the arrows move, Enter opens, X chooses. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, keyOf, total, openKey, onOpen, onNearEnd, selection, minWidth, scrollKey, className } =
    props
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(-1)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialRect: { width: 1000, height: 800 },
    initialOffset: () => leftAt.get(scrollKey ?? '') ?? 0,
  })
  const items = virtual.getVirtualItems()
  const isNearEnd = (items.at(-1)?.index ?? 0) >= rows.length - NEAR_END_ROWS
  useEffect(() => {
    if (isNearEnd) onNearEnd?.()
  })

  const move = (to: number): boolean => {
    const row = rows[to]
    if (!row) return false
    setAt(to)
    virtual.scrollToIndex(to)
    if (openKey !== null) onOpen(row)
    else focusSoon(scroller.current, to)
    return true
  }
  useHotkey((key) => {
    if (key === 'x' && selection && rows[at]) {
      selection.onToggle(at, false)
      return true
    }
    const step = STEPS[key]
    if (step === undefined) return false
    const here = openKey === null ? at : rows.findIndex((row) => keyOf(row) === openKey)
    return move(Math.max(0, here + step))
  })

  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div
      ref={scroller}
      onScroll={(event) => scrollKey && leftAt.set(scrollKey, event.currentTarget.scrollTop)}
      className={cn(
        'overflow-y-auto rounded-lg border border-line bg-raised',
        minWidth !== undefined && 'md:overflow-x-auto',
        className,
      )}
    >
      <table
        aria-label={label}
        aria-rowcount={total + 1}
        className="w-full table-fixed border-separate border-spacing-0 md:min-w-(--table-width)"
        style={{ '--table-width': `${minWidth ?? 0}px` } as CSSProperties}
      >
        <thead className="sticky top-0 z-10">
          <tr aria-rowindex={1}>
            {selection && (
              <th scope="col" className="w-11 border-line border-b bg-panel pl-4 text-left">
                <ChoiceBox
                  label="Choose all that are loaded"
                  checked={selection.all}
                  onChange={() => selection.onToggleAll()}
                />
              </th>
            )}
            {columns.map(({ id, header, order, className: width, style }) => (
              <th
                key={id}
                scope="col"
                aria-sort={order}
                style={style as CSSProperties | undefined}
                className={cn(
                  'border-line border-b bg-panel px-3 py-2 text-left font-medium text-ink-soft text-sm first:pl-4',
                  width,
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {items.map(({ index }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <TableRow
                key={keyOf(row)}
                row={row}
                index={index}
                columns={columns}
                isOpen={keyOf(row) === openKey}
                isTabStop={index === Math.max(0, at)}
                selection={selection}
                onOpen={onOpen}
                onFocus={() => setAt(index)}
              />
            )
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  )
}

type TableRowProps<Row> = {
  row: Row
  index: number
  columns: readonly TableColumn<Row>[]
  isOpen: boolean
  isTabStop: boolean
  selection: TableSelection<Row> | undefined
  onOpen: (row: Row) => void
  onFocus: () => void
}

/** The first cell is the button that opens the row; it covers the whole of it. */
function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, isOpen, isTabStop, selection, onOpen, onFocus } = props
  const isChosen = selection?.isChosen(row) ?? false
  return (
    <tr
      aria-rowindex={index + 2}
      className={cn('relative', isOpen || isChosen ? 'bg-accent-wash' : 'hover:bg-idle-wash')}
    >
      {selection && (
        <td className="border-line border-b pl-4" style={{ height: ROW_HEIGHT }}>
          <ChoiceBox
            label={`Choose ${selection.labelOf(row)}`}
            checked={isChosen}
            isTabStop={isTabStop}
            onChange={(isRange) => selection.onToggle(index, isRange)}
          />
        </td>
      )}
      {columns.map(({ id, cell, className, style }, column) => (
        <td
          key={id}
          className={cn('overflow-hidden border-line border-b px-3 first:pl-4', className)}
          style={{ height: ROW_HEIGHT, ...style }}
        >
          {column === 0 ? (
            <button
              type="button"
              data-row={index}
              tabIndex={isTabStop ? 0 : -1}
              onClick={() => onOpen(row)}
              onFocus={onFocus}
              className="block w-full cursor-pointer text-left outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
            >
              {cell(row)}
            </button>
          ) : (
            cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

type ChoiceBoxProps = {
  label: string
  checked: boolean | 'some'
  isTabStop?: boolean
  onChange: (isRange: boolean) => void
}

/** Lies above the button that covers the row, with a rim that fingers hit. */
function ChoiceBox({ label, checked, isTabStop = true, onChange }: ChoiceBoxProps) {
  return (
    <span className="relative z-10 -m-2 inline-flex p-2 align-middle">
      <input
        type="checkbox"
        aria-label={label}
        tabIndex={isTabStop ? 0 : -1}
        checked={checked === true}
        ref={(box) => {
          if (box) box.indeterminate = checked === 'some'
        }}
        onClick={(event) => onChange(event.shiftKey)}
        onChange={() => undefined}
        className="size-4 cursor-pointer accent-accent"
      />
    </span>
  )
}

/** Stands for the rows that are out of sight. One cell: a wider one would bring hidden columns back. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0 }} />
    </tr>
  )
}

/** A row that was out of sight is drawn in the next frame; then it can take the focus. */
function focusSoon(scroller: HTMLElement | null, index: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus()),
  )
}
