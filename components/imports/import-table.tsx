'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ImportSummary } from '#lib/contract/imports.ts'
import { importsQuery } from './import-queries.ts'
import { useImportSearch } from './import-search.ts'
import { ImportStatus } from './import-status.tsx'

/** Every import of the workspace, with where it stands just now. */
export function ImportTable({ mayEdit }: { mayEdit: boolean }) {
  const { search, isFiltered } = useImportSearch()
  const query = useInfiniteQuery(importsQuery(search))
  const { data, error, refetch } = query
  if (error) return <ErrorState title="The imports did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={5} label="Imports are loading" />
  const imports = data.pages.flatMap((page) => page.imports)
  if (imports.length === 0) {
    return (
      <EmptyState
        icon={FileDown}
        title={isFiltered ? 'No import is like this' : 'No imports yet'}
        text={
          isFiltered
            ? 'Take a filter off to see more.'
            : 'Every list that comes in is kept here: what became of each row, and the way back.'
        }
      >
        {mayEdit && !isFiltered && (
          <Button asChild look="primary">
            <Link href="/imports/new">New import</Link>
          </Button>
        )}
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-3">
      <div className="overflow-x-auto rounded-lg border border-line">
        <table className="w-full min-w-[760px] text-left">
          <thead className="bg-panel text-ink-soft text-sm">
            <tr>
              {['File', 'Status', 'Rows', 'Imported', 'Updated', 'Left out', 'By', 'When'].map((name) => (
                <th key={name} scope="col" className="px-4 py-2 font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => (
              <ImportLine key={one.importId} summary={one} />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore query={query}>Show older imports</ShowMore>
    </div>
  )
}

function ImportLine({ summary }: { summary: ImportSummary }) {
  const { importId, fileName, status, rowsTotal, outcomes, createdByName, createdAt } = summary
  return (
    <tr className="relative border-line border-t hover:bg-panel">
      <td className="max-w-72 truncate px-4 py-3 font-medium">
        <Link href={`/imports/${importId}`} className="after:absolute after:inset-0">
          {fileName}
        </Link>
      </td>
      <td className="px-4 py-3">
        <ImportStatus status={status} />
      </td>
      <td className="px-4 py-3">{digits(rowsTotal)}</td>
      <td className="px-4 py-3">{digits(outcomes.imported)}</td>
      <td className="px-4 py-3">{digits(outcomes.updated)}</td>
      <td className="px-4 py-3">{digits(outcomes.skipped + outcomes.suppressed + outcomes.errored)}</td>
      <td className="max-w-40 truncate px-4 py-3 text-ink-soft">{createdByName ?? 'a program'}</td>
      <td className="whitespace-nowrap px-4 py-3 text-ink-soft">
        <RelativeTime at={createdAt} />
      </td>
    </tr>
  )
}
