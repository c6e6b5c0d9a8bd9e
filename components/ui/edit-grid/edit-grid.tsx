'use client'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { GridCell } from './grid-cell.tsx'
import { gridKeys } from './grid-keys.ts'
import type { CellEdit, GridRow, LeadColumn, Place } from './grid-types.ts'

const ROW_HEIGHT = 36
const COLUMN_WIDTH = 184
const HEIGHT = 440
const NEAR_END_ROWS = 40

export type EditGridProps<Row extends GridRow> = {
  label: string
  lead: readonly LeadColumn<Row>[]
  header: readonly string[]
  rows: readonly Row[]
  /** Rows there are, loaded or not. */
  total: number
  /** Nobody may edit here: keys still move. */
  readOnly: boolean
  issueOf: (row: Row, column: number) => string | null
  /** Where F8 goes from a row on. */
  nextIssue: (behind: number) => Place | null
  pasted: (text: string, from: Place) => CellEdit[]
  onEdits: (edits: CellEdit[]) => void
  onUndo: () => void
  onRedo: () => void
  /** More rows are wanted; null when all are there. */
  onNearEnd: (() => void) | null
}

/** A spreadsheet of any size: only what is in sight is drawn, in both directions, and the keys are those one knows. */
export function EditGrid<Row extends GridRow>(props: EditGridProps<Row>) {
  const { label, lead, header, rows, total, readOnly, issueOf, nextIssue, pasted, onEdits, onNearEnd } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const [draft, setDraft] = useState<string | null>(null)
  const leadWidth = lead.reduce((sum, { width }) => sum + width, 0)
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: ROW_HEIGHT,
    initialRect: { width: 1000, height: HEIGHT },
  })
  const across = useVirtualizer({
    horizontal: true,
    count: header.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: 3,
    paddingStart: leadWidth,
    scrollPaddingStart: leadWidth,
    initialRect: { width: 1400, height: HEIGHT },
  })
  const [shownRows, shownColumns] = [down.getVirtualItems(), across.getVirtualItems()]
  const isNearEnd = (shownRows.at(-1)?.index ?? 0) >= rows.length - NEAR_END_ROWS
  useEffect(() => {
    if (isNearEnd) onNearEnd?.()
  })

  const move = (to: Place) => {
    const inside = { row: clamp(to.row, rows.length), column: clamp(to.column, header.length) }
    setPlace(inside)
    down.scrollToIndex(inside.row)
    across.scrollToIndex(inside.column)
    focusSoon(scroller.current)
  }
  const here = rows[place.row]
  const valueHere = here?.cells[place.column] ?? ''
  const put = (value: string) => {
    if (here && value !== valueHere) onEdits([{ rowNumber: here.rowNumber, columnIndex: place.column, value }])
  }
  const open = (first?: string) => {
    if (!readOnly && here) setDraft(first ?? valueHere)
  }
  const close = (step: Place | null) => {
    if (draft !== null) put(draft)
    setDraft(null)
    if (step) move({ row: place.row + step.row, column: place.column + step.column })
  }
  const onKeyDown = gridKeys({
    place,
    last: { row: rows.length - 1, column: header.length - 1 },
    pageRows: Math.floor(HEIGHT / ROW_HEIGHT) - 2,
    move,
    open,
    clear: () => !readOnly && put(''),
    undo: props.onUndo,
    redo: props.onRedo,
    nextIssue: () => {
      const found = nextIssue(place.row)
      if (found) move(found)
    },
  })
  const onDraftKey = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      setDraft(null)
      focusSoon(scroller.current)
    } else if (event.key === 'Enter') close({ row: event.shiftKey ? -1 : 1, column: 0 })
    else if (event.key === 'Tab') {
      event.preventDefault()
      close({ row: 0, column: event.shiftKey ? -1 : 1 })
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    if (draft !== null || readOnly) return
    event.preventDefault()
    const edits = pasted(event.clipboardData.getData('text/plain'), place)
    if (edits.length > 0) onEdits(edits)
  }
  const onCopy = (event: ClipboardEvent) => {
    if (draft !== null || !window.getSelection()?.isCollapsed) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', valueHere)
  }

  const before = (shownColumns[0]?.start ?? leadWidth) - leadWidth
  const above = shownRows[0]?.start ?? 0
  const below = down.getTotalSize() - (shownRows.at(-1)?.end ?? 0)
  return (
    <div
      ref={scroller}
      className="overflow-auto rounded-lg border border-line bg-raised text-sm"
      style={{ maxHeight: HEIGHT }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid pattern is a table that takes keys
        role="grid"
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={header.length + lead.length}
        aria-readonly={readOnly}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={onCopy}
        className="table-fixed border-separate border-spacing-0 text-left"
        style={{ width: across.getTotalSize() }}
      >
        <thead className="sticky top-0 z-20 bg-panel text-ink-soft">
          <tr aria-rowindex={1} style={{ height: ROW_HEIGHT }}>
            {lead.map((column, at) => (
              <th
                key={column.header}
                scope="col"
                aria-colindex={at + 1}
                className="sticky z-10 border-line border-b bg-panel px-3 font-medium"
                style={{ left: leftOf(lead, at), width: column.width }}
              >
                {column.header}
              </th>
            ))}
            <Gap width={before} />
            {shownColumns.map(({ index }) => (
              <th
                key={index}
                scope="col"
                aria-colindex={lead.length + index + 1}
                title={header[index]}
                className="truncate border-line border-r border-b px-2.5 font-medium"
                style={{ width: COLUMN_WIDTH }}
              >
                {header[index]}
              </th>
            ))}
            <Gap />
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {shownRows.map(({ index }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <tr key={row.rowNumber} aria-rowindex={index + 2} style={{ height: ROW_HEIGHT }}>
                {lead.map(({ header: name, cell, title }, at) => (
                  <td
                    key={name}
                    aria-colindex={at + 1}
                    title={title?.(row)}
                    className="sticky z-10 truncate border-line border-b bg-raised px-3 text-ink-soft"
                    style={{ left: leftOf(lead, at) }}
                  >
                    {cell(row)}
                  </td>
                ))}
                <Gap width={before} />
                {shownColumns.map(({ index: column }) => {
                  const isActive = index === place.row && column === place.column
                  return (
                    <GridCell
                      key={column}
                      columnNumber={lead.length + column + 1}
                      value={row.cells[column] ?? ''}
                      issue={issueOf(row, column)}
                      isEdited={row.editedColumns.includes(column)}
                      isActive={isActive}
                      draft={isActive ? draft : null}
                      onActivate={() => {
                        if (!isActive) setPlace({ row: index, column })
                      }}
                      onEdit={() => open()}
                      onDraft={setDraft}
                      onDraftKey={onDraftKey}
                      onLeave={() => close(null)}
                    />
                  )
                })}
                <Gap />
              </tr>
            )
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the columns that are out of sight; without a width it takes what is left. */
const Gap = ({ width }: { width?: number }) => <td aria-hidden className="p-0" style={{ width }} />

const leftOf = (lead: readonly { width: number }[], at: number): number =>
  lead.slice(0, at).reduce((sum, { width }) => sum + width, 0)

/** A cell that was out of sight is drawn in the next frame; then it can take the focus. */
function focusSoon(scroller: HTMLElement | null): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      scroller?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus({ preventScroll: true }),
    ),
  )
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))
