import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cn } from '#components/ui/cn.ts'

export type GridCellProps = {
  /** 1-based place among all columns of the grid. */
  columnNumber: number
  value: string
  /** What is wrong with it, in words. */
  issue: string | null
  isEdited: boolean
  isActive: boolean
  /** What stands in the box while it is being edited; null otherwise. */
  draft: string | null
  onActivate: () => void
  onEdit: () => void
  onDraft: (value: string) => void
  onDraftKey: (event: KeyboardEvent<HTMLInputElement>) => void
  onLeave: () => void
}

/** One cell: text, or a box while it is being edited. What is wrong or edited is marked and said. */
export function GridCell(props: GridCellProps) {
  const { columnNumber, value, issue, isEdited, isActive, draft, onActivate, onEdit } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes all keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of an ARIA grid can be acted on
      role="gridcell"
      aria-colindex={columnNumber}
      tabIndex={isActive ? 0 : -1}
      title={issue ?? value}
      onClick={onActivate}
      onDoubleClick={onEdit}
      onFocus={onActivate}
      className={cn(
        'relative truncate border-line border-r border-b px-2.5 outline-none focus:outline-2 focus:outline-accent focus:-outline-offset-2',
        isEdited && 'bg-accent-wash',
        issue && 'bg-bad-wash',
      )}
    >
      {draft !== null ? <CellBox {...props} draft={draft} /> : value}
      {issue && (
        <Mark className="right-0 border-bad border-b-transparent border-l-transparent" text={`wrong: ${issue}`} />
      )}
      {isEdited && <Mark className="left-0 border-accent border-r-transparent border-b-transparent" text="edited" />}
    </td>
  )
}

/** A corner of the cell, for eyes; words, for ears. */
function Mark({ className, text }: { className: string; text: string }) {
  return (
    <>
      <span aria-hidden className={cn('absolute top-0 border-4', className)} />
      <span className="sr-only">, {text}</span>
    </>
  )
}

function CellBox({ draft, onDraft, onDraftKey, onLeave }: GridCellProps & { draft: string }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    box.current?.focus()
    const end = box.current?.value.length ?? 0
    box.current?.setSelectionRange(end, end)
  }, [])
  return (
    <input
      ref={box}
      aria-label="New value"
      value={draft}
      onChange={(event) => onDraft(event.target.value)}
      onKeyDown={onDraftKey}
      onBlur={onLeave}
      className="absolute inset-0 z-10 w-full bg-raised px-2.5 outline-2 outline-accent"
    />
  )
}
