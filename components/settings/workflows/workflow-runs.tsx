'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { runsQuery, useFinishSteps } from './workflow-changes.ts'

/** Who is in a workflow, whose next step is due first on top. */
export function WorkflowRuns({ workflowId, mayEdit }: { workflowId: string; mayEdit: boolean }) {
  const query = useInfiniteQuery(runsQuery(workflowId))
  const { data, error, refetch } = query
  const finish = useFinishSteps(workflowId)
  if (error) return <ErrorState title="The people did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="People are loading" />
  const runs = data.pages.flatMap((page) => page.runs)
  if (runs.length === 0)
    return <p className="text-ink-soft">Nobody yet. Choose this workflow in the options of an import.</p>
  return (
    <div className="grid gap-2">
      <ul aria-label="People in this workflow" className="overflow-hidden rounded-lg border border-line text-sm">
        {runs.map(({ contactId, name, companyName, next }) => (
          <li
            key={contactId}
            className="flex flex-wrap items-center gap-3 border-line border-t px-3 py-2 first:border-t-0"
          >
            <span className="min-w-0 flex-1 basis-40 truncate">
              <span className="font-medium">{name}</span> <span className="text-ink-soft">{companyName}</span>
            </span>
            <span className="min-w-0 flex-1 basis-56 text-ink-soft">
              {next ? (
                <>
                  {next.number}. {next.text} · <RelativeTime at={next.dueAt} />
                </>
              ) : (
                'Through'
              )}
            </span>
            {mayEdit && next && (
              <Button
                size="small"
                busy={finish.isPending && finish.variables?.[0] === contactId}
                onClick={() => finish.mutate([contactId])}
              >
                <Check aria-hidden className="size-4" /> Done
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ShowMore query={query}>Show more people</ShowMore>
    </div>
  )
}
