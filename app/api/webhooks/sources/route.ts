import { SourceDraft } from '#lib/contract/webhook-sources.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor, requireAdminInPerson } from '#lib/services/auth/require-actor.ts'
import { addSource, listSources } from '#lib/services/webhooks/sources.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'admin')
  return { sources: await listSources({ db, world }, workspaceId) }
})

export const POST = handle(async (request: Request) => {
  const actor = await requireAdminInPerson(request)
  const draft = await readJson(request, SourceDraft)
  return Response.json(await addSource({ db, world }, actor, draft), {
    status: 201,
    headers: { 'cache-control': 'no-store' },
  })
})
