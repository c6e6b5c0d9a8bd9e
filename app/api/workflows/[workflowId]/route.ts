import { WorkflowChange } from '#lib/contract/workflows.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeWorkflow } from '#lib/services/workflows/change-workflow.ts'

/** Answers null once the workflow is put away. */
export const PATCH = handle(async (request: Request, { params }: RouteContext<'/api/workflows/[workflowId]'>) => {
  const actor = await requireActor(request, 'editor')
  const ref = { ...actor, workflowId: requireId((await params).workflowId, 'workflow') }
  return changeWorkflow(db, ref, await readJson(request, WorkflowChange))
})
