import { WorkflowDraft } from '#lib/contract/workflows.ts'
import { db } from '#lib/db/database.ts'
import { readWorkflows } from '#lib/db/workflows.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createWorkflow } from '#lib/services/workflows/change-workflow.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return { workflows: await readWorkflows(db, workspaceId) }
})

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const workflow = await createWorkflow(db, actor, await readJson(request, WorkflowDraft))
  return Response.json(workflow, { status: 201 })
})
