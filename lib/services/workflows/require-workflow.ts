import type { WorkflowView } from '#lib/contract/workflows.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readWorkflows, type WorkflowRef } from '#lib/db/workflows.ts'

/** @throws AppError `not-found` for one of another workspace, or one that is put away */
export async function requireWorkflow(db: Db | Tx, { workspaceId, workflowId }: WorkflowRef): Promise<WorkflowView> {
  const found = (await readWorkflows(db, workspaceId)).find((one) => one.workflowId === workflowId)
  if (!found) throw new AppError('not-found', 'There is no such workflow in this workspace.')
  return found
}
