import { SuppressionDraft, SuppressionRemoval } from '#lib/contract/suppression.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson, readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { addSuppressions, pastedValues } from '#lib/services/suppression/add-suppressions.ts'
import { listSuppressions, SuppressionQuery } from '#lib/services/suppression/list-suppressions.ts'
import { removeSuppressions } from '#lib/services/suppression/remove-suppressions.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const query = readQuery(request, SuppressionQuery)
  return listSuppressions(db, workspaceId, query)
})

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const { text, reason } = await readJson(request, SuppressionDraft)
  return Response.json(await addSuppressions(db, { ...actor, reason }, pastedValues(text)), { status: 201 })
})

/** Taking people off a list lets them be written to again, so it is for admins. */
export const DELETE = handle(async (request: Request) => {
  const actor = await requireActor(request, 'admin')
  const { entryIds } = await readJson(request, SuppressionRemoval)
  return { removed: await removeSuppressions(db, actor, entryIds) }
})
