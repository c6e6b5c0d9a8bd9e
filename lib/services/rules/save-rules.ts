import type { RulesDraft } from '#lib/contract/workspace-rules.ts'
import type { Db } from '#lib/db/database.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { writeWorkspaceRules } from '#lib/db/workspace-rules.ts'

/** Keeps the rules, or one half of them, and has every contact of the workspace judged anew in the background. */
export async function saveRules(db: Db, workspaceId: string, rules: Partial<RulesDraft>): Promise<void> {
  await db.$transaction(async (tx) => {
    await writeWorkspaceRules(tx, workspaceId, rules)
    await putOutbox(tx, [{ name: 'workspace/rules-changed', data: { workspaceId } }])
  })
}
