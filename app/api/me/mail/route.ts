import { MailChoices } from '#lib/contract/notifications.ts'
import { db } from '#lib/db/database.ts'
import { writeMailChoices } from '#lib/db/notifications.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requirePerson } from '#lib/services/auth/require-person.ts'

export const PUT = handle(async (request: Request) => {
  const { userId } = await requirePerson(request)
  const choices = await readJson(request, MailChoices)
  await writeMailChoices(db, userId, choices)
  return choices
})
