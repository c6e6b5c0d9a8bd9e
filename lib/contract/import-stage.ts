import { z } from 'zod'

/** The named parts of the pipeline, in their order. */
export const STAGES = ['parsing', 'deduplicating', 'enriching', 'suppressing', 'segmenting', 'scoring'] as const
export const Stage = z.enum(STAGES)
export type Stage = z.infer<typeof Stage>

export const Outcome = z.enum(['imported', 'updated', 'skipped', 'suppressed', 'errored'])
export type Outcome = z.infer<typeof Outcome>

/** What the plan says will become of a row. `unchanged` ends as `skipped`: the contact already says all of it. */
export const PlanAction = z.enum(['create', 'update', 'unchanged', 'skip', 'suppress', 'error'])
export type PlanAction = z.infer<typeof PlanAction>

export const StageProgress = z.object({ stage: Stage, rowsDone: z.int().min(0), rowsTotal: z.int().min(0) })
export type StageProgress = z.infer<typeof StageProgress>
