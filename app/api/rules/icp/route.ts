import { IcpRules } from '#lib/contract/icp-rules.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { saveRules } from '#lib/services/rules/save-rules.ts'

export const PUT = handle(async (request: Request) => {
  const actor = await requireActor(request, 'admin')
  await saveRules(db, actor, { icp: await readJson(request, IcpRules) })
  return new Response(null, { status: 204 })
})
