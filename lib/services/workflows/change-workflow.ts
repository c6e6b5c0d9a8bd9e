import type { WorkflowChange, WorkflowDraft, WorkflowView } from '#lib/contract/workflows.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { insertWorkflow, readWorkflows, updateWorkflow, type WorkflowRef } from '#lib/db/workflows.ts'
import { requireWorkflow } from './require-workflow.ts'

/** @throws AppError `conflict` when there is one of that name */
export async function createWorkflow(db: Db, workspaceId: string, draft: WorkflowDraft): Promise<WorkflowView> {
  return db.$transaction(async (tx) => {
    const workflowId = await insertWorkflow(tx, workspaceId, draft)
    if (workflowId === null) throw nameTaken(draft.name)
    return requireWorkflow(tx, { workspaceId, workflowId })
  })
}

/**
 * @returns the workflow; null once it is put away
 * @throws AppError `not-found`; `conflict` when there is another of that name
 */
export async function changeWorkflow(db: Db, ref: WorkflowRef, change: WorkflowChange): Promise<WorkflowView | null> {
  return db.$transaction(async (tx) => {
    await requireWorkflow(tx, ref)
    const others = (await readWorkflows(tx, ref.workspaceId)).filter(({ workflowId }) => workflowId !== ref.workflowId)
    const name = change.name?.toLowerCase()
    if (name !== undefined && others.some((other) => other.name.toLowerCase() === name))
      throw nameTaken(change.name ?? '')
    await updateWorkflow(tx, ref, change)
    return change.archived ? null : requireWorkflow(tx, ref)
  })
}

const nameTaken = (name: string) => new AppError('conflict', `There is a workflow called “${name}” already.`)
