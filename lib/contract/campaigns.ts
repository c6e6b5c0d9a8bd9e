import { z } from 'zod'

export const CampaignStatus = z.enum(['draft', 'active', 'archived'])
export type CampaignStatus = z.infer<typeof CampaignStatus>

export const CampaignView = z.object({
  campaignId: z.uuid(),
  name: z.string(),
  status: CampaignStatus,
  leads: z.int().min(0),
  createdAt: z.iso.datetime(),
})
export type CampaignView = z.infer<typeof CampaignView>

export const CampaignList = z.object({ campaigns: z.array(CampaignView) })

export const CampaignDraft = z.strictObject({
  name: z.string().trim().min(1, 'Give the campaign a name.').max(200, 'A name has at most 200 characters.'),
})
export type CampaignDraft = z.infer<typeof CampaignDraft>

/** A change of a campaign's state: `active` ends the creation wizard. */
export const CampaignChange = z.strictObject({
  name: CampaignDraft.shape.name.optional(),
  status: CampaignStatus.optional(),
})
export type CampaignChange = z.infer<typeof CampaignChange>
