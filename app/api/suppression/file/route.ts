import { SuppressionReason } from '#lib/contract/suppression.ts'
import { AppError } from '#lib/core/app-error.ts'
import { db } from '#lib/db/database.ts'
import { bodyChunks } from '#lib/http/body-chunks.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { addSuppressionFile } from '#lib/services/suppression/add-suppression-file.ts'

/** The CSV is the body itself. */
export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  if (!request.body) throw new AppError('upload-incomplete', 'Send the file as the body of the request.')
  const reason = SuppressionReason.parse(new URL(request.url).searchParams.get('reason') ?? 'manual')
  return Response.json(await addSuppressionFile(db, { ...actor, reason }, bodyChunks(request.body)), { status: 201 })
})
