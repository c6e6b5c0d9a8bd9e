'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Pill, type Tone } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { TaskFeedEntry } from '#lib/contract/tasks.ts'
import { taskFeedQuery } from './task-queries.ts'

/** Every import that has ended, with the rows it left out and why. */
export function TaskFeedList() {
  const query = useInfiniteQuery(taskFeedQuery())
  const { data, error, refetch } = query
  if (error) return <ErrorState title="The feed did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={4} label="The feed is loading" />
  const entries = data.pages.flatMap((page) => page.entries)
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={ListChecks}
        title="No import has ended yet"
        text="Each import tells here which rows it left out, and why."
      />
    )
  }
  return (
    <div className="grid gap-3">
      <ul aria-label="Imports" className="grid gap-3">
        {entries.map((entry) => (
          <li key={entry.importId}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
      <ShowMore query={query}>Show older imports</ShowMore>
    </div>
  )
}

const TONES: Partial<Record<TaskFeedEntry['status'], { tone: Tone; label: string }>> = {
  completed: { tone: 'good', label: 'Complete' },
  failed: { tone: 'bad', label: 'Failed' },
  cancelled: { tone: 'idle', label: 'Cancelled' },
}

const GROUP_WORDS: Record<string, { tone: Tone; label: string }> = {
  errored: { tone: 'bad', label: 'Error' },
  skipped: { tone: 'idle', label: 'Skipped' },
  suppressed: { tone: 'held', label: 'Suppressed' },
}

function Entry({ entry }: { entry: TaskFeedEntry }) {
  const { importId, fileName, status, rowsTotal, outcomes, groups, createdByName, completedAt, reason, filesUntil } =
    entry
  const state = TONES[status]
  return (
    <Card aria-label={fileName} className="grid gap-3 p-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={`/imports/${importId}`}
          className="min-w-0 break-all font-medium underline-offset-2 hover:underline"
        >
          {fileName}
        </Link>
        {state && <Pill tone={state.tone}>{state.label}</Pill>}
        <span className="ml-auto text-ink-faint text-sm">
          {createdByName ?? 'a program'}
          {completedAt && (
            <>
              , <RelativeTime at={completedAt} />
            </>
          )}
        </span>
      </header>
      <p className="text-ink-soft tabular-nums">
        {number(outcomes.imported)} added, {number(outcomes.updated)} updated of {number(rowsTotal)} rows.
        {status !== 'completed' && reason && ` ${reason}`}
      </p>
      {groups.length > 0 ? (
        <ul aria-label="Rows left out" className="grid gap-1.5">
          {groups.map(({ outcome, reason: code, text, count }) => (
            <li key={`${outcome} ${code}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Pill tone={GROUP_WORDS[outcome]?.tone ?? 'idle'} className="w-24 justify-center">
                {GROUP_WORDS[outcome]?.label}
              </Pill>
              <span className="w-14 text-right tabular-nums">{number(count)}</span>
              <span className="min-w-32 flex-1">{text}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-faint text-sm">No row was left out.</p>
      )}
      {outcomes.errored > 0 && filesUntil && (
        <div className="flex flex-wrap items-center gap-3">
          <Button asChild size="small">
            <a href={`/api/imports/${importId}/files/errors.csv`}>Download the rows in error</a>
          </Button>
          <span className="text-ink-faint text-sm">
            The file goes <RelativeTime at={filesUntil} />
          </span>
        </div>
      )}
    </Card>
  )
}

const number = (count: number) => count.toLocaleString('en')
