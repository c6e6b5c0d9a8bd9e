import { IcpRules } from '#lib/contract/icp-rules.ts'
import { DEFAULT_SCORING_MODEL, ScoringModel } from '#lib/contract/scoring-model.ts'
import type { WorkspaceRules } from '#lib/core/settlement/judge-contact.ts'
import type { Db, Tx } from './database.ts'

/** The rules a workspace judges leads by: its ICP rules, its scoring model or the one everybody starts with, its field names. */
export async function readWorkspaceRules(db: Db | Tx, workspaceId: string): Promise<WorkspaceRules> {
  const [icp, scoring, fields] = [
    await db.icpRuleSet.findUnique({ where: { workspaceId } }),
    await db.scoringModel.findUnique({ where: { workspaceId } }),
    await db.customField.findMany({ where: { workspaceId, removedAt: null } }),
  ]
  return {
    icp: icp ? IcpRules.parse(icp.rules) : [],
    scoring: scoring ? ScoringModel.parse(scoring.model) : DEFAULT_SCORING_MODEL,
    customNames: new Map(fields.map(({ id, name }) => [id, name])),
  }
}

/** Keeps one half of the rules, or both. */
export async function writeWorkspaceRules(
  tx: Tx,
  workspaceId: string,
  { icp, scoring }: { icp?: IcpRules; scoring?: ScoringModel },
): Promise<void> {
  if (icp) {
    await tx.icpRuleSet.upsert({
      where: { workspaceId },
      create: { workspaceId, rules: icp },
      update: { rules: icp },
    })
  }
  if (scoring) {
    await tx.scoringModel.upsert({
      where: { workspaceId },
      create: { workspaceId, model: scoring },
      update: { model: scoring },
    })
  }
}

/** Members of a workspace by their email in lower case: whom a file may name as owner. */
export async function readOwners(db: Db | Tx, workspaceId: string): Promise<Map<string, string>> {
  const members = await db.member.findMany({ where: { workspaceId }, include: { user: true } })
  return new Map(members.map(({ user }) => [user.email.toLowerCase(), user.id]))
}
