import { importTag } from '#lib/core/settlement/import-tag.ts'
import type { SettlementContext } from '#lib/core/settlement/settlement-context.ts'
import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { emailsOfFacts } from '#lib/core/survivorship/values-of-facts.ts'
import { readCompanies } from '#lib/db/accounts.ts'
import { readForeignAssignments } from '#lib/db/assignments.ts'
import type { Tx } from '#lib/db/database.ts'
import type { ImportRef, ImportRun } from '#lib/db/import-runs.ts'
import { readLeadIds } from '#lib/db/lead-writes.ts'
import { readSuppressions } from '#lib/db/suppression.ts'
import { readWorkspaceRules } from '#lib/db/workspace-rules.ts'

/** Everything beside the people themselves that the decisions about these rows depend on. */
export async function readContext(
  tx: Tx,
  given: {
    ref: ImportRef
    run: ImportRun
    rows: readonly SettlementRow[]
    contactIds: readonly string[]
    today: string
  },
): Promise<SettlementContext> {
  const { ref, run, rows, contactIds, today } = given
  const emailKeys = [...new Set(rows.flatMap(emailKeysOf))]
  const domains = [
    ...new Set(
      rows.flatMap(({ record, facts }) => [record.values.companyDomain ?? [], facts?.companyDomain ?? []].flat()),
    ),
  ]
  const tag = run.options.importTag ? importTag(run.fileName, run.createdAt.toISOString()) : null
  return {
    options: run.options,
    tags: tag === null ? run.options.tags : [...run.options.tags, tag],
    importTag: tag,
    today,
    rules: await readWorkspaceRules(tx, ref.workspaceId),
    suppressions: await readSuppressions(tx, ref.workspaceId, { emailKeys, domains }),
    assignments: await readForeignAssignments(tx, ref.workspaceId, emailKeys),
    companies: await readCompanies(tx, ref.workspaceId, domains),
    leads: run.campaignId === null ? null : await readLeadIds(tx, run.campaignId, contactIds),
  }
}

function emailKeysOf({ keys, facts }: SettlementRow): string[] {
  const found = facts ? emailsOfFacts(facts).map(({ key }) => key) : []
  return keys.emailKey === null ? found : [keys.emailKey, ...found]
}
