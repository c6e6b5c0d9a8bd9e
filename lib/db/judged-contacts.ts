import type { ContactState, ContactVerdict } from '#lib/core/settlement/contact-state.ts'
import { contactOfRow, type StoredContact } from './contact-columns.ts'
import type { Db, Tx } from './database.ts'

/** A workspace's newest contacts, newest first. */
export async function readNewestContacts(db: Db | Tx, workspaceId: string, limit: number): Promise<ContactState[]> {
  const found = await db.$queryRaw<{ contact: StoredContact }[]>`
    SELECT jsonb_build_object('row', to_jsonb(c), 'owner_email', NULL, 'account', to_jsonb(a)) AS contact
      FROM contact c
      LEFT JOIN account a ON a.id = c.account_id
     WHERE c.workspace_id = ${workspaceId}::uuid
     ORDER BY c.id DESC
     LIMIT ${limit}`
  return found.map(({ contact }) => contactOfRow(contact))
}

/** The next contacts behind an id, in the order of their ids, locked until the transaction ends. */
export async function lockContactsBehind(
  tx: Tx,
  { workspaceId, after, limit }: { workspaceId: string; after: string | null; limit: number },
): Promise<ContactState[]> {
  const found = await tx.$queryRaw<{ contact: StoredContact }[]>`
    SELECT jsonb_build_object('row', to_jsonb(c), 'owner_email', NULL, 'account', to_jsonb(a)) AS contact
      FROM contact c
      LEFT JOIN account a ON a.id = c.account_id
     WHERE c.workspace_id = ${workspaceId}::uuid AND (${after}::uuid IS NULL OR c.id > ${after}::uuid)
     ORDER BY c.id
     LIMIT ${limit}
       FOR NO KEY UPDATE OF c`
  return found.map(({ contact }) => contactOfRow(contact))
}

export type Judgement = { contactId: string; verdict: ContactVerdict }

/** Writes where contacts stand with the rules; nothing else of them changes. */
export async function updateVerdicts(tx: Tx, workspaceId: string, judgements: readonly Judgement[]): Promise<void> {
  if (judgements.length === 0) return
  await tx.$executeRaw`
    UPDATE contact
       SET icp_tier = given.icp_tier, lead_score = given.lead_score, grade = given.grade, score_parts = given.score_parts
      FROM unnest(${judgements.map(({ contactId }) => contactId)}::uuid[],
                  ${judgements.map(({ verdict }) => verdict.icpTier)}::text[],
                  ${judgements.map(({ verdict }) => verdict.leadScore)}::smallint[],
                  ${judgements.map(({ verdict }) => verdict.grade)}::text[],
                  ${judgements.map(({ verdict }) => JSON.stringify(verdict.scoreParts))}::jsonb[])
           AS given (id, icp_tier, lead_score, grade, score_parts)
     WHERE contact.id = given.id AND contact.workspace_id = ${workspaceId}::uuid`
}
