import { z } from 'zod'
import { Outcome } from './import-stage.ts'
import { ImportSummary } from './imports.ts'

const count = z.int().min(0)
const importFacts = { importId: z.uuid(), fileName: z.string(), createdByName: z.string().nullable() }

/** Something that stands still until somebody decides. */
export const Decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paused'), ...importFacts, reason: z.string(), since: z.iso.datetime() }),
  /** A plan nobody has confirmed; `brakes`: how many things it wants an explicit yes for. */
  z.object({ kind: z.literal('review'), ...importFacts, brakes: count, expiresAt: z.iso.datetime() }),
  /** Rows in error that can be mended and run again, until their file goes. */
  z.object({ kind: z.literal('repair'), ...importFacts, rows: count, until: z.iso.datetime() }),
  /** Matches of a campaign's leads that are ambiguous, or weak; `isMore` where there are more than `leads`. */
  z.object({
    kind: z.literal('matches'),
    campaignId: z.uuid(),
    campaignName: z.string(),
    doubt: z.enum(['weak', 'ambiguous']),
    leads: count,
    isMore: z.boolean(),
  }),
])
export type Decision = z.infer<typeof Decision>
export const DecisionList = z.object({ decisions: z.array(Decision) })

/** A settled import with the rows it left out, by reason. */
export const TaskFeedEntry = ImportSummary.pick({
  importId: true,
  fileName: true,
  status: true,
  rowsTotal: true,
  outcomes: true,
  createdByName: true,
  completedAt: true,
}).extend({
  groups: z.array(z.object({ outcome: Outcome, reason: z.string(), text: z.string(), count })),
  /** Why it was cancelled or failed. */
  reason: z.string().nullable(),
  /** Until when its files can be downloaded; null once they are gone. */
  filesUntil: z.iso.datetime().nullable(),
})
export type TaskFeedEntry = z.infer<typeof TaskFeedEntry>
export const TaskFeed = z.object({ entries: z.array(TaskFeedEntry), next: z.uuid().nullable() })
export type TaskFeed = z.infer<typeof TaskFeed>
