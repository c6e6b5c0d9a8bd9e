import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { contactOfRow, type StoredContact } from './contact-columns.ts'
import type { Tx } from './database.ts'

/** What contacts may be known by, each list in any order and without repeats. */
export type ContactKeys = {
  contactIds: readonly string[]
  linkedinSlugs: readonly string[]
  emailKeys: readonly string[]
  externalIds: readonly string[]
  phones: readonly string[]
  nameKeys: readonly string[]
}

/**
 * The contacts of a workspace that bear one of the keys or ids, locked until the transaction ends, in the order of their ids, so
 * that two imports never wait for each other in a circle. Duplicates that somebody asked for are found by id alone.
 */
export async function lockContacts(tx: Tx, workspaceId: string, keys: ContactKeys): Promise<ContactState[]> {
  const found = await tx.$queryRaw<{ contact: StoredContact }[]>`
    WITH wanted AS (
      SELECT id FROM contact WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${keys.contactIds}::uuid[])
      UNION
      SELECT id FROM contact
       WHERE workspace_id = ${workspaceId}::uuid AND duplicate_number = 0 AND linkedin_slug = ANY(${keys.linkedinSlugs}::text[])
      UNION
      SELECT id FROM contact
       WHERE workspace_id = ${workspaceId}::uuid AND duplicate_number = 0 AND email_key = ANY(${keys.emailKeys}::text[])
      UNION
      SELECT id FROM contact
       WHERE workspace_id = ${workspaceId}::uuid AND duplicate_number = 0 AND external_id = ANY(${keys.externalIds}::text[])
      UNION
      SELECT id FROM contact
       WHERE workspace_id = ${workspaceId}::uuid AND duplicate_number = 0 AND phone = ANY(${keys.phones}::text[])
      UNION
      SELECT id FROM contact
       WHERE workspace_id = ${workspaceId}::uuid AND duplicate_number = 0 AND name_key = ANY(${keys.nameKeys}::text[]))
    SELECT jsonb_build_object('row', to_jsonb(c), 'owner_email', u.email, 'account', to_jsonb(a)) AS contact
      FROM contact c
      LEFT JOIN account a ON a.id = c.account_id
      LEFT JOIN app_user u ON u.id = c.owner_id
     WHERE c.id IN (SELECT id FROM wanted)
     ORDER BY c.id
       FOR NO KEY UPDATE OF c`
  return found.map(({ contact }) => contactOfRow(contact))
}
