import { RulesDraft } from '#lib/contract/workspace-rules.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { previewRules } from '#lib/services/rules/preview-rules.ts'

/** Changes nothing; a POST because the rules are too long for an address. */
export const POST = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return previewRules(db, workspaceId, await readJson(request, RulesDraft))
})
