import type { EngagementCounts, EngagementKind } from '#lib/contract/engagement.ts'
import type { EngagementEvent } from '#lib/core/scoring/engagement-signal.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { contactOfRow, type StoredContact } from './contact-columns.ts'
import type { Db, Tx } from './database.ts'

/** What happened to a contact of the workspace: given by its id or by its address. */
export type ToldEvent = {
  eventId: string
  kind: EngagementKind
  at: string
  contactId: string | null
  emailKey: string | null
}

/**
 * Keeps events that were not told before.
 *
 * @returns the contacts they are of, how many are new, and the ids of those whose contact is not here
 */
export async function insertEvents(
  tx: Tx,
  workspaceId: string,
  events: readonly ToldEvent[],
): Promise<{ contactIds: string[]; counted: number; unknown: string[] }> {
  const rows = await tx.$queryRaw<{ eventId: string; contactId: string | null; isNew: boolean }[]>`
    WITH told AS (
      SELECT given.*, c.id AS contact
        FROM unnest(${events.map(({ eventId }) => eventId)}::text[], ${events.map(({ kind }) => kind)}::text[],
                    ${events.map(({ at }) => at)}::timestamptz[], ${events.map(({ contactId }) => contactId)}::uuid[],
                    ${events.map(({ emailKey }) => emailKey)}::text[])
             AS given (event_id, kind, at, contact_id, email_key)
        LEFT JOIN LATERAL (
          SELECT id FROM contact
           WHERE workspace_id = ${workspaceId}::uuid
             AND (id = given.contact_id OR (email_key = given.email_key AND duplicate_number = 0)) LIMIT 1) c ON true),
    kept AS (
      INSERT INTO engagement_event (workspace_id, event_id, contact_id, kind, at)
      SELECT DISTINCT ON (event_id) ${workspaceId}::uuid, event_id, contact, kind, at FROM told WHERE contact IS NOT NULL
          ON CONFLICT DO NOTHING RETURNING event_id)
    SELECT event_id AS "eventId", contact AS "contactId", event_id IN (SELECT event_id FROM kept) AS "isNew" FROM told`
  const fresh = new Set(rows.filter(({ isNew }) => isNew).map(({ eventId }) => eventId))
  return {
    contactIds: [...new Set(rows.flatMap(({ contactId, isNew }) => (contactId && isNew ? [contactId] : [])))],
    counted: fresh.size,
    unknown: rows.filter(({ contactId }) => contactId === null).map(({ eventId }) => eventId),
  }
}

/** Contacts with what was told of them in half a year, locked until the transaction ends. */
export async function lockEngaged(
  tx: Tx,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<{ contact: ContactState; events: EngagementEvent[] }[]> {
  const rows = await tx.$queryRaw<{ contact: StoredContact; events: { kind: EngagementKind; at: string }[] }[]>`
    SELECT jsonb_build_object('row', to_jsonb(c), 'owner_email', NULL, 'account', to_jsonb(a)) AS contact,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'at', at)), '[]') FROM engagement_event
             WHERE contact_id = c.id AND at > now() - interval '180 days') AS events
      FROM contact c LEFT JOIN account a ON a.id = c.account_id
     WHERE c.workspace_id = ${workspaceId}::uuid AND c.id = ANY(${contactIds}::uuid[])
     ORDER BY c.id FOR NO KEY UPDATE OF c`
  return rows.map(({ contact, events }) => ({
    contact: contactOfRow(contact),
    events: events.map(({ kind, at }) => ({ kind, at: new Date(at) })),
  }))
}

/** The next contacts of whom something is known, in the order of their ids. */
export async function readEngagedIds(
  tx: Tx,
  { workspaceId, after, limit }: { workspaceId: string; after: string | null; limit: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM contact
     WHERE workspace_id = ${workspaceId}::uuid AND engagement IS NOT NULL AND (${after}::uuid IS NULL OR id > ${after}::uuid)
     ORDER BY id LIMIT ${limit}`
  return rows.map(({ id }) => id)
}

export async function updateEngagement(
  tx: Tx,
  signals: readonly { contactId: string; engagement: number | null }[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE contact SET engagement = given.engagement
      FROM unnest(${signals.map(({ contactId }) => contactId)}::uuid[],
                  ${signals.map(({ engagement }) => engagement)}::real[]) AS given (id, engagement)
     WHERE contact.id = given.id`
}

export async function readEngagementCounts(db: Db | Tx, contactId: string): Promise<EngagementCounts> {
  const [row] = await db.$queryRaw<{ counts: Omit<EngagementCounts, 'responseRate'> }[]>`
    SELECT jsonb_build_object(
             'sent', count(*) FILTER (WHERE kind = 'sent'), 'opened', count(*) FILTER (WHERE kind = 'opened'),
             'clicked', count(*) FILTER (WHERE kind = 'clicked'), 'replied', count(*) FILTER (WHERE kind = 'replied'),
             'meetings', count(*) FILTER (WHERE kind = 'meeting'), 'bouncedAt', max(at) FILTER (WHERE kind = 'bounced'),
             'lastAt', max(at)) AS counts
      FROM engagement_event WHERE contact_id = ${contactId}::uuid`
  const counts = row?.counts ?? {
    sent: 0,
    opened: 0,
    clicked: 0,
    replied: 0,
    meetings: 0,
    bouncedAt: null,
    lastAt: null,
  }
  return { ...counts, responseRate: counts.sent > 0 ? Math.min(1, counts.replied / counts.sent) : null }
}
