import type { LeadFilter, LeadPage, LeadSort } from '#lib/contract/leads.ts'
import type { Db } from '#lib/db/database.ts'
import { countLeads, readLeads } from '#lib/db/leads.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'
import { readCursor, writeCursor } from './lead-cursor.ts'

export type LeadListing = { filter: LeadFilter; sort: LeadSort; after?: string | undefined; limit: number }

/**
 * A page of a campaign's leads. The total is counted for the first page and carried along by the cursor.
 *
 * @throws AppError `not-found` for a campaign of another workspace; `request-invalid` for a foreign cursor
 */
export async function listLeads(
  db: Db,
  campaign: { workspaceId: string; campaignId: string },
  { filter, sort, after, limit }: LeadListing,
): Promise<LeadPage> {
  const { campaignId } = await getCampaign(db, campaign)
  const cursor = after === undefined ? null : readCursor(after)
  const found = await readLeads(db, { campaignId, filter, sort, after: cursor, limit: limit + 1 })
  const total = cursor?.total ?? (await countLeads(db, campaignId, filter))
  const last = found.length > limit ? found[limit - 1] : undefined
  return {
    leads: found.slice(0, limit).map(({ sortValue: _, ...lead }) => lead),
    next: last ? writeCursor({ value: last.sortValue, contactId: last.contactId, total }) : null,
    total,
  }
}
