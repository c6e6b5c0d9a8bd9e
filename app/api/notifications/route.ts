import { z } from 'zod'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requirePerson } from '#lib/services/auth/require-person.ts'
import { listNotifications } from '#lib/services/notifications/list-notifications.ts'

const Query = z.object({ before: z.guid().nullable().default(null) })

export const GET = handle(async (request: Request) => {
  const person = await requirePerson(request)
  return listNotifications(db, person, readQuery(request, Query).before)
})
