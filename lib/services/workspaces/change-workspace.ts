import type { WorkspaceChange, WorkspaceSettings } from '#lib/contract/workspace.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { requireWorkflow } from '#lib/services/workflows/require-workflow.ts'

export async function readWorkspaceSettings(db: Db | Tx, workspaceId: string): Promise<WorkspaceSettings> {
  const { name, defaultCountry, defaultWorkflowId } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
  })
  return { name, defaultCountry, defaultWorkflowId }
}

/**
 * Changes what a workspace sets for everybody in it; imports that are planned already go by what was set then.
 *
 * @throws AppError `not-found` for a workflow that is not there
 */
export async function changeWorkspace(
  db: Db,
  by: AuditBy,
  { name, defaultCountry, defaultWorkflowId }: WorkspaceChange,
): Promise<WorkspaceSettings> {
  const { workspaceId } = by
  return db.$transaction(async (tx) => {
    const before = await readWorkspaceSettings(tx, workspaceId)
    if (defaultWorkflowId) await requireWorkflow(tx, { workspaceId, workflowId: defaultWorkflowId })
    await tx.workspace.update({
      where: { id: workspaceId },
      data: {
        ...(name === undefined ? {} : { name }),
        ...(defaultCountry === undefined ? {} : { defaultCountry }),
        ...(defaultWorkflowId === undefined ? {} : { defaultWorkflowId }),
      },
    })
    const after = await readWorkspaceSettings(tx, workspaceId)
    await recordAudit(tx, by, {
      action: 'changed',
      subject: { kind: 'workspace', id: workspaceId, name: after.name },
      changes: changesBetween(before, after),
    })
    return after
  })
}
