import { NotificationsRead } from '#lib/contract/notifications.ts'
import { db } from '#lib/db/database.ts'
import { markRead } from '#lib/db/notifications.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requirePerson } from '#lib/services/auth/require-person.ts'

export const POST = handle(async (request: Request) => {
  const person = await requirePerson(request)
  const read = await readJson(request, NotificationsRead)
  await markRead(db, person, 'all' in read ? null : read.notificationIds)
  return new Response(null, { status: 204 })
})
