import { AccountChange } from '#lib/contract/account.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requirePerson } from '#lib/services/auth/require-person.ts'

/** A person changes what belongs to them; a program may not. */
export const PATCH = handle(async (request: Request) => {
  const { userId } = await requirePerson(request)
  const { name } = await readJson(request, AccountChange)
  await db.user.update({ where: { id: userId }, data: { name } })
  return { name }
})
