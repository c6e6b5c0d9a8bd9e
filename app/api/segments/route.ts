import { SegmentDraft } from '#lib/contract/segments.ts'
import { db } from '#lib/db/database.ts'
import { readSegments } from '#lib/db/segments.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createSegment } from '#lib/services/segments/change-segment.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return { segments: await readSegments(db, workspaceId) }
})

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const made = await createSegment(db, actor, await readJson(request, SegmentDraft))
  return Response.json(made, { status: 201 })
})
