import type { CampaignChange, CampaignView } from '#lib/contract/campaigns.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { getCampaign } from './get-campaign.ts'

/**
 * Renames a campaign or moves it on: a draft becomes active, an active one archived, an archived one active again.
 *
 * @throws AppError `not-found`; `conflict` when it would go back to being a draft
 */
export async function changeCampaign(
  db: Db,
  campaign: AuditBy & { campaignId: string },
  { name, status }: CampaignChange,
): Promise<CampaignView> {
  const before = await getCampaign(db, campaign)
  if (status === 'draft' && before.status !== 'draft') {
    throw new AppError('conflict', 'A campaign that has been opened cannot become a draft again.')
  }
  return db.$transaction(async (tx) => {
    await tx.campaign.update({
      where: { id: campaign.campaignId, workspaceId: campaign.workspaceId },
      data: { ...(name === undefined ? {} : { name }), ...(status === undefined ? {} : { status }) },
    })
    const after = await getCampaign(tx, campaign)
    await recordAudit(tx, campaign, {
      action: 'changed',
      subject: { kind: 'campaign', id: campaign.campaignId, name: after.name },
      changes: changesBetween({ name: before.name, status: before.status }, { name: after.name, status: after.status }),
    })
    return after
  })
}
