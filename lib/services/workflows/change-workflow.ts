import type { WorkflowChange, WorkflowDraft, WorkflowView } from '#lib/contract/workflows.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { insertWorkflow, readWorkflows, updateWorkflow, type WorkflowRef } from '#lib/db/workflows.ts'
import { requireWorkflow } from './require-workflow.ts'

/** @throws AppError `conflict` when there is one of that name */
export async function createWorkflow(db: Db, by: AuditBy, draft: WorkflowDraft): Promise<WorkflowView> {
  return db.$transaction(async (tx) => {
    const workflowId = await insertWorkflow(tx, by.workspaceId, draft)
    if (workflowId === null) throw nameTaken(draft.name)
    await recordAudit(tx, by, { action: 'created', subject: { kind: 'workflow', id: workflowId, name: draft.name } })
    return requireWorkflow(tx, { workspaceId: by.workspaceId, workflowId })
  })
}

/**
 * @returns the workflow; null once it is put away
 * @throws AppError `not-found`; `conflict` when there is another of that name
 */
export async function changeWorkflow(
  db: Db,
  ref: WorkflowRef & AuditBy,
  change: WorkflowChange,
): Promise<WorkflowView | null> {
  return db.$transaction(async (tx) => {
    const before = await requireWorkflow(tx, ref)
    const others = (await readWorkflows(tx, ref.workspaceId)).filter(({ workflowId }) => workflowId !== ref.workflowId)
    const name = change.name?.toLowerCase()
    if (name !== undefined && others.some((other) => other.name.toLowerCase() === name))
      throw nameTaken(change.name ?? '')
    await updateWorkflow(tx, ref, change)
    const after = change.archived ? null : await requireWorkflow(tx, ref)
    await recordAudit(tx, ref, {
      action: after ? 'changed' : 'removed',
      subject: { kind: 'workflow', id: ref.workflowId, name: after?.name ?? before.name },
      changes: after ? changesBetween(settingsOf(before), settingsOf(after)) : {},
    })
    return after
  })
}

const settingsOf = ({ name, steps, isDefault }: WorkflowView) => ({ name, steps, isDefault })

const nameTaken = (name: string) => new AppError('conflict', `There is a workflow called “${name}” already.`)
