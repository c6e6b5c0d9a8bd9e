import { Outcome } from '#lib/contract/import-stage.ts'
import type { TaskFeed, TaskFeedEntry } from '#lib/contract/tasks.ts'
import { reasonText } from '#lib/core/records/reason-text.ts'
import { addTallies } from '#lib/core/settlement/chunk-tally.ts'
import type { Db } from '#lib/db/database.ts'
import { type FeedRow, readTaskFeed } from '#lib/db/task-feed.ts'
import { RESULTS_KEPT_DAYS } from '#lib/services/imports/remove-old-results.ts'

const PAGE_SIZE = 15
const KEPT_MS = RESULTS_KEPT_DAYS * 24 * 60 * 60 * 1000

/** What each import left out and why, newest first. */
export async function listTaskFeed(db: Db, workspaceId: string, before: string | null): Promise<TaskFeed> {
  const found = await readTaskFeed(db, workspaceId, { before, limit: PAGE_SIZE + 1 })
  const entries = found.slice(0, PAGE_SIZE).map(entryOf)
  return { entries, next: found.length > PAGE_SIZE ? (entries.at(-1)?.importId ?? null) : null }
}

function entryOf({ tallies, settledAt, hasFiles, ...row }: FeedRow): TaskFeedEntry {
  const { outcomes, reasons } = addTallies(tallies)
  const groups = Object.entries(reasons)
    .map(([key, count]) => {
      const [outcome = '', reason = ''] = key.split(' ')
      return { outcome: Outcome.parse(outcome), reason, text: reasonText(reason), count }
    })
    .filter(({ outcome, count }) => LEFT_OUT.has(outcome) && count > 0)
    .toSorted((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome) || other.count - one.count)
  return {
    ...row,
    outcomes,
    groups,
    completedAt: settledAt.toISOString(),
    filesUntil: hasFiles ? new Date(settledAt.getTime() + KEPT_MS).toISOString() : null,
  }
}

/** What can be mended comes first. */
const ORDER: readonly Outcome[] = ['errored', 'skipped', 'suppressed']
const LEFT_OUT: ReadonlySet<Outcome> = new Set(ORDER)
