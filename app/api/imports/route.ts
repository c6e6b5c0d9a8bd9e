import { z } from 'zod'
import { ImportFilter } from '#lib/contract/imports.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson, readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createImport } from '#lib/services/imports/create-import.ts'
import { listImports } from '#lib/services/imports/list-imports.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

const Query = ImportFilter.extend({ before: z.guid().nullable().default(null) })

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return listImports(db, { ...readQuery(request, Query, ['status']), workspaceId })
})

const Again = z.strictObject({ uploadId: z.guid() })

/** Another import over a file that is still there. */
export const POST = handle(async (request: Request) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  const { uploadId } = await readJson(request, Again)
  const { importId } = await createImport(db, { workspaceId, userId }, uploadId)
  return Response.json(await viewImport(db, { workspaceId, importId }), { status: 201 })
})
