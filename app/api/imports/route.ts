import { z } from 'zod'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createImport } from '#lib/services/imports/create-import.ts'
import { listImports } from '#lib/services/imports/list-imports.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const asked = new URL(request.url).searchParams
  const [campaign, before] = [asked.get('campaignId'), asked.get('before')]
  return listImports(db, {
    workspaceId,
    campaignId: campaign === null ? null : requireId(campaign, 'campaign'),
    before: before === null ? null : requireId(before, 'import'),
  })
})

const Again = z.strictObject({ uploadId: z.guid() })

/** Another import over a file that is still there. */
export const POST = handle(async (request: Request) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  const { uploadId } = await readJson(request, Again)
  const { importId } = await createImport(db, { workspaceId, userId }, uploadId)
  return Response.json(await viewImport(db, { workspaceId, importId }), { status: 201 })
})
