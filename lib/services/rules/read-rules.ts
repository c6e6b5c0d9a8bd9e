import type { WorkspaceRulesView } from '#lib/contract/workspace-rules.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import { readWorkspaceRules } from '#lib/db/workspace-rules.ts'

export async function readRules(db: Db, workspaceId: string): Promise<WorkspaceRulesView> {
  const { icp, scoring } = await readWorkspaceRules(db, workspaceId)
  const fields = await readCustomFields(db, workspaceId)
  return { icp, scoring, customFields: fields.map(({ name, kind }) => ({ name, kind })) }
}
