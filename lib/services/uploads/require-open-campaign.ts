import { AppError } from '#lib/core/app-error.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'

/** @throws AppError `not-found`; `campaign-not-active` for a draft or an archived campaign */
export async function requireOpenCampaign(
  db: Db | Tx,
  campaign: { workspaceId: string; campaignId: string },
): Promise<void> {
  const { status, name } = await getCampaign(db, campaign)
  if (status !== 'active') {
    throw new AppError(
      'campaign-not-active',
      `“${name}” is ${status === 'draft' ? 'still a draft' : 'archived'}: only an active campaign takes contacts.`,
    )
  }
}
