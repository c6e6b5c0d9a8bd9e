import { StepsDone } from '#lib/contract/workflows.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { finishSteps, listRuns } from '#lib/services/workflows/list-runs.ts'

type Context = RouteContext<'/api/workflows/[workflowId]/runs'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const ref = { workspaceId, workflowId: requireId((await params).workflowId, 'workflow') }
  return listRuns(db, ref, new URL(request.url).searchParams.get('after'))
})

/** The next step of these people is done. */
export const POST = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, workflowId: requireId((await params).workflowId, 'workflow') }
  const { contactIds } = await readJson(request, StepsDone)
  return finishSteps(db, ref, contactIds)
})
