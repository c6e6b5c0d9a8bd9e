'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import Link from 'next/link'
import { importsQuery } from '#components/imports/import-queries.ts'
import { useImportSearch } from '#components/imports/import-search.ts'
import { ImportStatus } from '#components/imports/import-status.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ImportHistoryEntry } from '#lib/contract/imports.ts'
import { ENTRY_WORDS, optionLines, purposeOf } from './option-words.ts'

/** Every import with who did it, by which options, and its files while they last. */
export function ImportHistory() {
  const { search, isFiltered } = useImportSearch()
  const query = useInfiniteQuery(importsQuery(search))
  const { data, error, refetch } = query
  if (error) return <ErrorState title="The history did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={5} label="The history is loading" />
  const imports = data.pages.flatMap((page) => page.imports)
  if (imports.length === 0) {
    return (
      <EmptyState
        icon={History}
        title={isFiltered ? 'No import is like this' : 'No imports yet'}
        text={
          isFiltered ? 'Take a filter off to see more.' : 'Every list that comes in is kept here, with its options.'
        }
      />
    )
  }
  return (
    <div className="grid gap-3">
      <ul aria-label="History" className="overflow-hidden rounded-lg border border-line bg-raised">
        {imports.map((one) => (
          <Line key={one.importId} entry={one} />
        ))}
      </ul>
      <ShowMore query={query}>Show older imports</ShowMore>
    </div>
  )
}

function Line({ entry }: { entry: ImportHistoryEntry }) {
  const { importId, fileName, status, rowsTotal, createdByName, createdAt, campaignName, entryPoint, options } = entry
  return (
    <li className="grid gap-2 border-line border-t px-4 py-3 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={`/imports/${importId}`}
          className="min-w-0 break-all font-medium underline-offset-2 hover:underline"
        >
          {fileName}
        </Link>
        <ImportStatus status={status} />
        <span className="ml-auto text-ink-faint text-sm">
          {createdByName ?? 'a program'}, <RelativeTime at={createdAt} />
        </span>
      </div>
      <p className="text-ink-soft text-sm tabular-nums">
        {campaignName ?? ENTRY_WORDS[entryPoint]} · {digits(rowsTotal)} {rowsTotal === 1 ? 'row' : 'rows'} ·{' '}
        {digits(entry.outcomes.imported)} added, {digits(entry.outcomes.updated)} updated,{' '}
        {digits(entry.outcomes.errored)} in error
      </p>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 text-sm">
        <Disclosure title={`Options: ${purposeOf(options)}`}>
          <ul className="grid gap-0.5 pl-5 text-ink-soft">
            {optionLines(options).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
        <Files entry={entry} />
      </div>
    </li>
  )
}

const FILES = [
  ['original', 'Original'],
  ['results.csv', 'Results'],
  ['errors.csv', 'Errors'],
] as const

function Files({ entry: { importId, fileName, filesUntil, status, outcomes } }: { entry: ImportHistoryEntry }) {
  if (!filesUntil) return <span className="text-ink-faint">{ENDED.has(status) ? 'Its files are gone.' : null}</span>
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1">
      {FILES.filter(([file]) => file !== 'errors.csv' || outcomes.errored > 0).map(([file, label]) => (
        <a
          key={file}
          href={`/api/imports/${importId}/files/${file}`}
          aria-label={`${label} of ${fileName}`}
          className="text-accent underline underline-offset-2"
        >
          {label}
        </a>
      ))}
      <span className="text-ink-faint">
        go <RelativeTime at={filesUntil} />
      </span>
    </span>
  )
}

const ENDED: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled', 'expired'])
