import type { WorkflowRuns } from '#lib/contract/workflows.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { advanceRuns, readRuns, type WorkflowRef } from '#lib/db/workflows.ts'
import { requireWorkflow } from './require-workflow.ts'

const PAGE = 100
const CURSOR = /^(\S.*) ([0-9a-f-]{36})$/

/** @throws AppError `not-found`; `request-invalid` for a cursor that is none of ours */
export async function listRuns(db: Db, ref: WorkflowRef, cursor: string | null): Promise<WorkflowRuns> {
  await requireWorkflow(db, ref)
  const runs = await readRuns(db, ref, { after: cursor === null ? null : parseCursor(cursor), limit: PAGE + 1 })
  const page = runs.slice(0, PAGE)
  const last = runs.length > PAGE ? page.at(-1) : undefined
  return {
    runs: page.map(({ sortedBy, ...run }) => run),
    next: last ? `${last.sortedBy} ${last.contactId}` : null,
  }
}

/** @throws AppError `not-found` */
export async function finishSteps(
  db: Db,
  ref: WorkflowRef,
  contactIds: readonly string[],
): Promise<{ advanced: number }> {
  return db.$transaction(async (tx) => {
    await requireWorkflow(tx, ref)
    return { advanced: await advanceRuns(tx, ref, contactIds) }
  })
}

function parseCursor(cursor: string): { dueAt: string; contactId: string } {
  const [, dueAt = '', contactId = ''] = CURSOR.exec(cursor) ?? []
  if (dueAt !== 'infinity' && Number.isNaN(Date.parse(dueAt)))
    throw new AppError('request-invalid', 'This is not where a page ended.')
  return { dueAt, contactId }
}
