import type { RulesDraft } from '#lib/contract/workspace-rules.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { readWorkspaceRules, writeWorkspaceRules } from '#lib/db/workspace-rules.ts'

const HALVES = [
  ['icp', 'ICP tiers'],
  ['scoring', 'Scoring'],
] as const

/** Keeps the rules, or one half of them, and has every contact of the workspace judged anew in the background. */
export async function saveRules(db: Db, by: AuditBy, rules: Partial<RulesDraft>): Promise<void> {
  await db.$transaction(async (tx) => {
    const { workspaceId } = by
    const before = await readWorkspaceRules(tx, workspaceId)
    await writeWorkspaceRules(tx, workspaceId, rules)
    for (const [half, name] of HALVES)
      if (rules[half])
        await recordAudit(tx, by, {
          action: 'changed',
          subject: { kind: 'rules', id: half, name },
          changes: changesBetween({ [half]: before[half] }, { [half]: rules[half] }),
        })
    await putOutbox(tx, [{ name: 'workspace/rules-changed', data: { workspaceId } }])
  })
}
