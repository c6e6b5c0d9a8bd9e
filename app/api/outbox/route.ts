import { z } from 'zod'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listOutbox } from '#lib/services/mail/list-outbox.ts'

const Query = z.object({ before: z.string().max(200).nullable().default(null) })

/** Messages that wait for a mail server. */
export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'admin')
  return listOutbox(workspaceId, readQuery(request, Query).before)
})
