'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { issueOf, nextError, pastedEdits, withPending } from '#components/import-wizard/grid/grid-edits.ts'
import { rowsQuery } from '#components/import-wizard/import-queries.ts'
import { Button } from '#components/ui/button.tsx'
import { EditGrid } from '#components/ui/edit-grid/edit-grid.tsx'
import type { CellEdit, LeadColumn } from '#components/ui/edit-grid/grid-types.ts'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ImportRowView } from '#lib/contract/imports.ts'
import { useRepair } from './repair-queries.ts'

const LEAD: readonly LeadColumn<ImportRowView>[] = [
  { header: 'Row', width: 72, cell: ({ rowNumber }) => digits(rowNumber) },
  { header: 'Why', width: 240, cell: ({ text }) => text, title: ({ text }) => text ?? '' },
]

/** The rows of one kind of error as a spreadsheet. Nothing happens before they are run again. */
export function RepairGrid({ importId, code, total }: { importId: string; code: string; total: number }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    rowsQuery(importId, { outcome: 'errored', reason: code }),
  )
  const repair = useRepair(importId)
  const [drafts, setDrafts] = useState<readonly CellEdit[][]>([])
  if (error) return <ErrorState title="The rows did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={5} label="Rows are loading" />
  const header = data.pages[0]?.header ?? []
  const edits = lastOfEach(drafts.flat())
  const rows = withPending(
    data.pages.flatMap((page) => page.rows),
    edits,
  )
  const fixed = new Set(edits.map(({ rowNumber }) => rowNumber)).size
  return (
    <div className="grid gap-3">
      <EditGrid
        label="Rows in error"
        lead={LEAD}
        header={header}
        rows={rows}
        total={total}
        readOnly={false}
        issueOf={issueOf}
        nextIssue={(behind) => nextError(rows, behind)}
        pasted={(text, from) => pastedEdits(text, from, { rows, columns: header.length })}
        onEdits={(wanted) => setDrafts((before) => [...before, wanted])}
        onUndo={() => setDrafts((before) => before.slice(0, -1))}
        onRedo={() => undefined}
        onNearEnd={hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null}
      />
      <div className="flex flex-wrap items-center justify-end gap-3">
        <span role="status" className="mr-auto text-ink-soft text-sm">
          {fixed === 0 ? (
            <>
              Type into a cell to fix it; <Kbd>Ctrl Z</Kbd> takes it back.
            </>
          ) : (
            `${rowsText(fixed)} fixed, not run yet`
          )}
        </span>
        {fixed > 0 && <Button onClick={() => setDrafts([])}>Discard</Button>}
        <Button
          look="primary"
          disabled={fixed === 0}
          busy={repair.isPending}
          onClick={() => repair.mutate({ edits: [...edits] })}
        >
          Run {rowsText(fixed)} again
        </Button>
      </div>
    </div>
  )
}

const rowsText = (count: number): string => `${digits(count)} ${count === 1 ? 'row' : 'rows'}`

function lastOfEach(edits: readonly CellEdit[]): CellEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.rowNumber} ${edit.columnIndex}`, edit])).values()]
}
