import { type Outcome, STAGES, type Stage, type StageProgress } from '#lib/contract/import-stage.ts'
import type { ImportTally } from '#lib/contract/import-tally.ts'
import { AppError } from '#lib/core/app-error.ts'
import { addTallies } from '#lib/core/settlement/chunk-tally.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readChunkSums } from '#lib/db/import-chunks.ts'
import { type ImportRef, readRun } from '#lib/db/import-runs.ts'

/** What a run has done so far. The words of a reason are the caller's to find. */
export type RunFacts = {
  /** The first stage that is not finished; null when all are. */
  stage: Stage | null
  stages: StageProgress[]
  tally: ImportTally
  /** Rows by outcome and reason code, most frequent first. */
  reasons: { outcome: Outcome; reason: string; count: number }[]
  startedAt: string | null
  firstLeadAt: string | null
}

/**
 * Progress by stage and counts of an import. Adds up chunks, never rows, so it may be asked every second.
 *
 * @throws AppError `not-found`
 */
export async function readRunFacts(db: Db | Tx, ref: ImportRef): Promise<RunFacts> {
  const run = await readRun(db, ref)
  if (!run) throw new AppError('not-found', 'There is no such import in this workspace.')
  const { rowsEnriched, rowsSettled, tallies } = await readChunkSums(db, ref.importId)
  const rowsDone: Record<Stage, number> = {
    parsing: run.rowsParsed,
    deduplicating: run.rowsDeduplicated,
    enriching: rowsEnriched,
    suppressing: rowsSettled,
    segmenting: rowsSettled,
    scoring: rowsSettled,
  }
  const rowsTotal = run.rowsTotal
  const stages = STAGES.map((stage) => ({ stage, rowsDone: Math.min(rowsDone[stage], rowsTotal), rowsTotal }))
  const { reasons, ...tally } = addTallies(tallies)
  return {
    stage: stages.find((progress) => progress.rowsDone < rowsTotal)?.stage ?? null,
    stages,
    tally,
    reasons: reasonList(reasons),
    startedAt: run.startedAt?.toISOString() ?? null,
    firstLeadAt: run.firstLeadAt?.toISOString() ?? null,
  }
}

function reasonList(reasons: Readonly<Record<string, number>>): RunFacts['reasons'] {
  return Object.entries(reasons)
    .map(([key, count]) => {
      const [outcome = '', reason = ''] = key.split(' ', 2)
      return { outcome: outcome as Outcome, reason, count }
    })
    .sort((left, right) => right.count - left.count || (left.reason < right.reason ? -1 : 1))
}
