import { SegmentChange } from '#lib/contract/segments.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeSegment, requireSegment } from '#lib/services/segments/change-segment.ts'

type Context = RouteContext<'/api/segments/[segmentId]'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return requireSegment(db, { workspaceId, segmentId: requireId((await params).segmentId, 'segment') })
})

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const segmentId = requireId((await params).segmentId, 'segment')
  return changeSegment(db, { ...actor, segmentId }, await readJson(request, SegmentChange))
})
