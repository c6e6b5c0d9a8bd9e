import type { Tx } from './database.ts'

/** Puts contacts into a campaign; those that are in it stay as they are. */
export async function insertLeads(
  tx: Tx,
  { campaignId, importId }: { campaignId: string; importId: string },
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return
  await tx.$executeRaw`
    INSERT INTO lead (campaign_id, contact_id, import_id)
    SELECT ${campaignId}::uuid, contact_id, ${importId}::uuid
      FROM unnest(${[...contactIds].sort()}::uuid[]) AS given (contact_id)
        ON CONFLICT DO NOTHING`
}

/** Which of the contacts are leads of the campaign already. */
export async function readLeadIds(tx: Tx, campaignId: string, contactIds: readonly string[]): Promise<Set<string>> {
  if (contactIds.length === 0) return new Set()
  const found = await tx.$queryRaw<{ contact_id: string }[]>`
    SELECT contact_id::text FROM lead
     WHERE campaign_id = ${campaignId}::uuid AND contact_id = ANY(${contactIds}::uuid[])`
  return new Set(found.map(({ contact_id }) => contact_id))
}
