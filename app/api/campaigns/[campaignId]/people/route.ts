import { AddPeople } from '#lib/contract/people.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { sharedDirectory } from '#lib/db/shared-directory.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { addPeople } from '#lib/services/people/add-people.ts'

type Context = RouteContext<'/api/campaigns/[campaignId]/people'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  const campaignId = requireId((await params).campaignId, 'campaign')
  const { personIds } = await readJson(request, AddPeople)
  const services = { db, directory: sharedDirectory, files: sharedFiles }
  const added = await addPeople(services, { workspaceId, userId, campaignId }, personIds)
  return Response.json(added, { status: 202 })
})
