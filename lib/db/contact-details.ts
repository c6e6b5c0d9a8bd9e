import type { AccountView, ContactDetail } from '#lib/contract/contact-detail.ts'
import { ContactRules } from '#lib/contract/contact-rules.ts'
import type { ContactRow } from '#lib/contract/contacts.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { contactOfRow, type StoredContact } from './contact-columns.ts'
import { CONTACT_JSON } from './contact-pages.ts'
import { type CustomKinds, rulesCondition } from './contact-rules.ts'
import type { Db } from './database.ts'

export type ContactRef = { workspaceId: string; contactId: string }

/** A contact with its whole state; null where the workspace has none such. */
export async function readContact(
  db: Db,
  { workspaceId, contactId }: ContactRef,
): Promise<{ row: ContactRow; ownerId: string | null; contact: ContactState } | null> {
  const [found] = await db.$queryRaw<{ row: ContactRow; ownerId: string | null; contact: StoredContact }[]>`
    SELECT ${CONTACT_JSON} AS row, c.owner_id AS "ownerId",
           jsonb_build_object('row', to_jsonb(c), 'owner_email', owner.email, 'account', to_jsonb(a)) AS contact
      FROM contact c
      LEFT JOIN account a ON a.id = c.account_id
      LEFT JOIN app_user owner ON owner.id = c.owner_id
     WHERE c.id = ${contactId}::uuid AND c.workspace_id = ${workspaceId}::uuid`
  return found ? { ...found, contact: contactOfRow(found.contact) } : null
}

/** Campaigns, segments and workflows that a contact is in; of segments that fill themselves, those whose rules it meets now. */
export async function readMemberships(
  db: Db,
  { workspaceId, contactId }: ContactRef,
  customKinds: CustomKinds,
): Promise<Pick<ContactDetail, 'campaigns' | 'segments' | 'workflows'>> {
  const [row] = await db.$queryRaw<{ held: Pick<ContactDetail, 'campaigns' | 'segments' | 'workflows'> }[]>`
    SELECT jsonb_build_object(
      'campaigns', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) ORDER BY lower(g.name)), '[]')
         FROM lead l JOIN campaign g ON g.id = l.campaign_id WHERE l.contact_id = ${contactId}::uuid),
      'segments', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'kind', 'static') ORDER BY lower(s.name)), '[]')
         FROM segment_member m JOIN segment s ON s.id = m.segment_id
        WHERE m.contact_id = ${contactId}::uuid AND s.archived_at IS NULL),
      'workflows', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'isFinished', r.finished_at IS NOT NULL) ORDER BY lower(f.name)), '[]')
         FROM workflow_run r JOIN workflow f ON f.id = r.workflow_id WHERE r.contact_id = ${contactId}::uuid)) AS held`
  const held = row?.held ?? { campaigns: [], segments: [], workflows: [] }
  return {
    ...held,
    segments: [...held.segments, ...(await readMetSegments(db, { workspaceId, contactId }, customKinds))],
  }
}

async function readMetSegments(
  db: Db,
  { workspaceId, contactId }: ContactRef,
  customKinds: CustomKinds,
): Promise<ContactDetail['segments']> {
  const segments = await db.$queryRaw<{ id: string; name: string; rules: unknown }[]>`
    SELECT id, name, rules FROM segment
     WHERE workspace_id = ${workspaceId}::uuid AND archived_at IS NULL AND rules IS NOT NULL ORDER BY lower(name) LIMIT 100`
  if (segments.length === 0) return []
  const questions = segments.map(({ id, rules }) => {
    const condition = rulesCondition(ContactRules.parse(rules), { workspaceId, customKinds })
    return Prisma.sql`SELECT ${id}::text AS id FROM contact c WHERE c.id = ${contactId}::uuid AND ${condition}`
  })
  const met = await db.$queryRaw<{ id: string }[]>`${Prisma.join(questions, ' UNION ALL ')}`
  const ids = new Set(met.map(({ id }) => id))
  return segments.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name, kind: 'dynamic' as const }))
}

/** Null where the workspace has none such. */
export async function readAccount(
  db: Db,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
): Promise<AccountView | null> {
  const [row] = await db.$queryRaw<{ account: AccountView }[]>`
    SELECT jsonb_build_object('accountId', id, 'name', name, 'domain', domain, 'industry', industry, 'employeeCount', employee_count,
                              'techStack', tech_stack, 'country', country, 'addedAt', created_at,
                              'contacts', (SELECT count(*)::int FROM contact WHERE account_id = account.id)) AS account
      FROM account WHERE id = ${accountId}::uuid AND workspace_id = ${workspaceId}::uuid`
  return row?.account ?? null
}
