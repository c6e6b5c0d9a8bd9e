import type { LeadView } from '#lib/contract/leads.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { contactOfRow, type StoredContact } from './contact-columns.ts'
import type { Db, Tx } from './database.ts'
import { LEAD_JSON } from './leads.ts'

/** A lead of a campaign with its whole contact; null where the campaign has no such lead. */
export async function readLeadContact(
  db: Db | Tx,
  { campaignId, contactId }: { campaignId: string; contactId: string },
): Promise<{ lead: LeadView; contact: ContactState } | null> {
  const [row] = await db.$queryRaw<{ lead: LeadView; contact: StoredContact }[]>`
    SELECT ${LEAD_JSON} AS lead,
           jsonb_build_object('row', to_jsonb(c), 'owner_email', u.email, 'account', to_jsonb(a)) AS contact
      FROM lead l JOIN contact c ON c.id = l.contact_id
      LEFT JOIN account a ON a.id = c.account_id
      LEFT JOIN app_user u ON u.id = c.owner_id
     WHERE l.campaign_id = ${campaignId}::uuid AND l.contact_id = ${contactId}::uuid`
  return row ? { lead: row.lead, contact: contactOfRow(row.contact) } : null
}
