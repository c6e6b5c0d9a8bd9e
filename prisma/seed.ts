import { DEFAULT_SCORING_MODEL } from '#lib/contract/scoring-model.ts'
import type { Db } from '#lib/db/database.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { sampleEventList } from '#scripts/demo/sample-event-list.ts'
import { DEMO_ACCOUNTS, DEMO_RULES, DEMO_WORKSPACES } from './demo.ts'

/** Makes the demo workspaces, once: what somebody changed in them since stays as it is. */
export async function seed(db: Db): Promise<void> {
  for (const workspace of DEMO_WORKSPACES) {
    if (await db.workspace.findUnique({ where: { slug: workspace.slug } })) continue
    const { id: workspaceId } = await db.workspace.create({ data: { ...workspace, defaultCountry: 'US' } })
    await db.icpRuleSet.create({ data: { workspaceId, rules: DEMO_RULES } })
    await db.scoringModel.create({ data: { workspaceId, model: DEFAULT_SCORING_MODEL } })
    for (const { slug, ...account } of DEMO_ACCOUNTS) {
      if (slug === workspace.slug) await createUser(db, { ...account, workspaceId })
    }
    if (workspace.slug === 'demo') await seedDemo(db, workspaceId)
  }
}

async function seedDemo(db: Db, workspaceId: string): Promise<void> {
  await db.campaign.createMany({
    data: [
      { workspaceId, name: 'Spring summit follow-up', status: 'active' },
      { workspaceId, name: 'Capitol outreach', status: 'active' },
      { workspaceId, name: 'Last year’s webinar', status: 'archived' },
    ],
  })
  const { suppressed } = sampleEventList()
  await db.suppressionEntry.createMany({
    data: [
      ...suppressed.platformEmails.map((value) => entry(null, 'email', value, 'spam-complaint')),
      ...suppressed.workspaceEmails.map((value) => entry(workspaceId, 'email', value, 'unsubscribe')),
      ...suppressed.workspaceDomains.map((value) => entry(workspaceId, 'domain', value, 'compliance')),
    ],
    skipDuplicates: true,
  })
}

const entry = (workspaceId: string | null, kind: 'email' | 'domain', value: string, reason: string) => ({
  workspaceId,
  kind,
  value,
  reason,
})
