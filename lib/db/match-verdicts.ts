import type { LeadFilter } from '#lib/contract/leads.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { contactOfRow, type StoredContact } from './contact-columns.ts'
import type { Tx } from './database.ts'
import { leadConditions } from './leads.ts'

/** Which leads are judged: these, or all that a filter shows; of those only the ones nobody has judged, unless it names others. */
export type JudgedLeads =
  | { campaignId: string; contactIds: readonly string[] }
  | { campaignId: string; filter: LeadFilter }

/** Leads with a match that can be judged, locked until the transaction ends, in the order of their ids. */
export async function lockMatchedLeads(tx: Tx, leads: JudgedLeads, limit: number): Promise<ContactState[]> {
  const chosen =
    'contactIds' in leads
      ? leadConditions({}, leads.contactIds)
      : leadConditions({ verdict: ['open'], ...leads.filter }, null)
  const found = await tx.$queryRaw<{ contact: StoredContact }[]>`
    SELECT jsonb_build_object('row', to_jsonb(c), 'owner_email', u.email, 'account', to_jsonb(a)) AS contact
      FROM lead l JOIN contact c ON c.id = l.contact_id
      LEFT JOIN account a ON a.id = c.account_id
      LEFT JOIN app_user u ON u.id = c.owner_id
     WHERE l.campaign_id = ${leads.campaignId}::uuid AND c.match_state IN ('matched', 'accepted', 'rejected')
       AND c.match_person_id IS NOT NULL ${chosen}
     ORDER BY c.id
     LIMIT ${limit}
       FOR NO KEY UPDATE OF c`
  return found.map(({ contact }) => contactOfRow(contact))
}

/** Keeps what was decided, with the contacts as they were before; the latest decision is the one that can be taken back. */
export async function keepVerdicts(
  tx: Tx,
  { verdict, userId }: { verdict: 'accepted' | 'rejected'; userId: string },
  before: readonly ContactState[],
): Promise<void> {
  if (before.length === 0) return
  await tx.$executeRaw`
    INSERT INTO match_verdict (contact_id, verdict, decided_by, before, revision)
    SELECT given.contact_id, ${verdict}, ${userId}::uuid, given.before, c.revision
      FROM unnest(${before.map(({ contactId }) => contactId)}::uuid[],
                  ${before.map((contact) => JSON.stringify(contact))}::jsonb[]) AS given (contact_id, before)
      JOIN contact c ON c.id = given.contact_id
        ON CONFLICT (contact_id) DO UPDATE
       SET verdict = excluded.verdict, decided_by = excluded.decided_by, decided_at = now(), before = excluded.before,
           revision = excluded.revision`
}

/** Verdicts of a campaign's leads that nobody has changed anything about since, taken out of the book. */
export async function takeVerdicts(
  tx: Tx,
  { campaignId, contactIds }: { campaignId: string; contactIds: readonly string[] },
): Promise<ContactState[]> {
  const taken = await tx.$queryRaw<{ before: ContactState }[]>`
    DELETE FROM match_verdict v USING contact c, lead l
     WHERE v.contact_id = ANY(${contactIds}::uuid[]) AND c.id = v.contact_id AND c.revision = v.revision
       AND l.contact_id = c.id AND l.campaign_id = ${campaignId}::uuid
    RETURNING v.before`
  return taken.map(({ before }) => before)
}
