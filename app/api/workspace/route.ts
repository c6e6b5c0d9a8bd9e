import { WorkspaceChange } from '#lib/contract/workspace.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeWorkspace } from '#lib/services/workspaces/change-workspace.ts'

export const PATCH = handle(async (request: Request) => {
  const actor = await requireActor(request, 'admin')
  return changeWorkspace(db, actor, await readJson(request, WorkspaceChange))
})
