'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { type RowFilter, rowsQuery } from '#components/import-wizard/import-queries.ts'
import { Button } from '#components/ui/button.tsx'
import { EditGrid } from '#components/ui/edit-grid/edit-grid.tsx'
import type { CellEdit, LeadColumn } from '#components/ui/edit-grid/grid-types.ts'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ImportRowView, ImportView } from '#lib/contract/imports.ts'
import { issueOf, nextError, pastedEdits, sameElsewhere, withPending } from './grid-edits.ts'
import { ROW_WORDS } from './row-words.ts'
import { useRowEdits } from './use-row-edits.ts'

type ReviewGridProps = {
  importId: string
  filter: RowFilter
  /** Rows that the filter leaves. */
  total: number
  edits: Extract<ImportView, { status: 'review' }>['edits']
  mayEdit: boolean
}

const LEAD: readonly LeadColumn<ImportRowView>[] = [
  { header: 'Row', width: 72, cell: ({ rowNumber }) => digits(rowNumber) },
  { header: 'Plan', width: 116, cell: (row) => <Fate row={row} /> },
  { header: 'Why', width: 220, cell: reasonOf, title: reasonOf },
]

/** The rows of the file, to be fixed where they are wrong. What a fix does to the plan shows at once. */
export function ReviewGrid({ importId, filter, total, edits, mayEdit }: ReviewGridProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    rowsQuery(importId, filter),
  )
  const { edit, undo, redo } = useRowEdits(importId)
  const [pending, setPending] = useState<readonly CellEdit[]>([])
  if (error) return <ErrorState title="The rows did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} label="Rows are loading" />
  const header = data.pages[0]?.header ?? []
  const loaded = data.pages.flatMap((page) => page.rows)
  const rows = withPending(loaded, pending)
  const put = (wanted: readonly CellEdit[]) => {
    setPending((before) => [...before, ...wanted])
    const former = formerOf(rows, wanted)
    edit.mutate(wanted, {
      onSuccess: () => {
        const [only] = wanted
        const others = wanted.length === 1 && only ? sameElsewhere(loaded, only, former) : []
        if (others.length > 0) offerSame(others, former, put)
      },
      onSettled: () => setPending((before) => before.filter((one) => !wanted.includes(one))),
    })
  }
  if (rows.length === 0)
    return <p className="rounded-lg border border-line px-4 py-8 text-center text-ink-soft">No row is like this.</p>
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2 text-ink-soft text-sm">
        {mayEdit && (
          <>
            <Button size="small" disabled={!edits.canUndo} busy={undo.isPending} onClick={() => undo.mutate()}>
              <Undo2 aria-hidden className="size-4" /> Undo
            </Button>
            <Button size="small" disabled={!edits.canRedo} busy={redo.isPending} onClick={() => redo.mutate()}>
              <Redo2 aria-hidden className="size-4" /> Redo
            </Button>
          </>
        )}
        <span role="status">
          {edits.cells === 0 ? 'Nothing fixed by hand yet' : `${digits(edits.cells)} fixed by hand`}
        </span>
        <span className="ml-auto hidden items-center gap-1.5 text-ink-faint md:flex">
          <Kbd>Enter</Kbd> edit <Kbd>F8</Kbd> next error <Kbd>Ctrl Z</Kbd> undo
        </span>
      </div>
      <EditGrid
        label="Rows of the file"
        lead={LEAD}
        header={header}
        rows={rows}
        total={total}
        readOnly={!mayEdit}
        issueOf={issueOf}
        nextIssue={(behind) => nextError(rows, behind)}
        pasted={(text, from) => pastedEdits(text, from, { rows, columns: header.length })}
        onEdits={put}
        onUndo={() => edits.canUndo && undo.mutate()}
        onRedo={() => edits.canRedo && redo.mutate()}
        onNearEnd={hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null}
      />
    </div>
  )
}

function Fate({ row }: { row: ImportRowView }) {
  const what = row.outcome ?? row.action
  return what && <Pill tone={ROW_WORDS[what].tone}>{ROW_WORDS[what].label}</Pill>
}

function reasonOf({ text, issues }: ImportRowView): string {
  return text ?? issues[0]?.text ?? ''
}

const formerOf = (rows: readonly ImportRowView[], [first]: readonly CellEdit[]): string =>
  (first && rows.find(({ rowNumber }) => rowNumber === first.rowNumber)?.cells[first.columnIndex]) ?? ''

function offerSame(others: CellEdit[], former: string, put: (edits: readonly CellEdit[]) => void): void {
  const count = `${digits(others.length)} other ${others.length === 1 ? 'row' : 'rows'}`
  toast(`“${former.slice(0, 40)}” stands in ${count} too`, {
    description: 'Among those that are loaded.',
    action: { label: 'Fix them the same way', onClick: () => put(others) },
  })
}
