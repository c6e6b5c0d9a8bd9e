import type { Decision } from '#lib/contract/tasks.ts'
import type { Db } from '#lib/db/database.ts'
import { readMatchesToJudge, readRepairableImports, readStandingImports } from '#lib/db/task-decisions.ts'
import { UPLOAD_LIFE_MS } from '#lib/db/uploads.ts'
import { RESULTS_KEPT_DAYS } from '#lib/services/imports/remove-old-results.ts'

const KEPT_MS = RESULTS_KEPT_DAYS * 24 * 60 * 60 * 1000

/** What stands still in a workspace until somebody decides: what holds up most comes first. */
export async function listDecisions(db: Db, workspaceId: string): Promise<Decision[]> {
  const [standing, repairs, matches] = await Promise.all([
    readStandingImports(db, workspaceId, UPLOAD_LIFE_MS),
    readRepairableImports(db, workspaceId, KEPT_MS),
    readMatchesToJudge(db, workspaceId),
  ])
  return [...standing, ...repairs, ...matches]
}
