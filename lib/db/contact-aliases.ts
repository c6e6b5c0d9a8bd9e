import type { Alias } from '#lib/contract/aliases.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'
import type { Chunk } from './import-chunks.ts'
import type { ImportRef } from './import-runs.ts'
import { inRange } from './import-work.ts'

/** Whether any contact of the workspace is known by more than its own keys. Most workspaces never ask further. */
export async function hasAliases(db: Db | Tx, workspaceId: string): Promise<boolean> {
  const [found] = await db.$queryRaw<{ any: boolean }[]>`
    SELECT EXISTS (SELECT FROM contact_alias WHERE workspace_id = ${workspaceId}::uuid) AS any`
  return found?.any ?? false
}

/** What else a contact is known by. */
export async function readAliases(
  db: Db | Tx,
  { workspaceId, contactId }: { workspaceId: string; contactId: string },
): Promise<Alias[]> {
  return db.$queryRaw`
    SELECT kind, value FROM contact_alias
     WHERE workspace_id = ${workspaceId}::uuid AND contact_id = ${contactId}::uuid ORDER BY kind, created_at, value LIMIT 100`
}

/** Those of the values that somebody in the workspace bears as an alias, with who. */
export async function readAliasHolders(
  tx: Tx,
  workspaceId: string,
  asked: readonly Alias[],
): Promise<(Alias & { contactId: string })[]> {
  if (asked.length === 0) return []
  return tx.$queryRaw`
    SELECT kind, value, contact_id::text AS "contactId"
      FROM contact_alias
      JOIN (SELECT DISTINCT kind, value FROM unnest(${asked.map(({ kind }) => kind)}::text[], ${asked.map(({ value }) => value)}::text[])
                     AS given (kind, value)) AS given USING (kind, value)
     WHERE workspace_id = ${workspaceId}::uuid`
}

export type NewAlias = Alias & { contactId: string; rowNumber: number }

/** Adds aliases. One that somebody bears already, so or as their own key, stays with them. */
export async function insertAliases(
  tx: Tx,
  { workspaceId, importId }: ImportRef,
  aliases: readonly NewAlias[],
): Promise<void> {
  if (aliases.length === 0) return
  await tx.$executeRaw`
    INSERT INTO contact_alias (workspace_id, contact_id, kind, value, import_id, row_number)
    SELECT ${workspaceId}::uuid, contact_id, kind, value, ${importId}::uuid, row_number
      FROM unnest(${aliases.map(({ contactId }) => contactId)}::uuid[], ${aliases.map(({ kind }) => kind)}::text[],
                  ${aliases.map(({ value }) => value)}::text[], ${aliases.map(({ rowNumber }) => rowNumber)}::int[])
           AS given (contact_id, kind, value, row_number)
     WHERE ${isNobodysOwn(workspaceId)}
     ORDER BY kind, value
        ON CONFLICT DO NOTHING`
}

/** Takes the aliases back that rows of a chunk brought, but for contacts that stay as they are. */
export async function removeAliases(
  tx: Tx,
  { importId }: ImportRef,
  { chunk, kept }: { chunk: Chunk; kept: readonly string[] },
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM contact_alias
     WHERE import_id = ${importId}::uuid AND ${inRange(importId, chunk, Prisma.sql`row_number`)}
       AND contact_id <> ALL (${kept}::uuid[])`
}

/** For a row `a` of the plan: the contact that bears the strongest of the keys it goes by as an alias. */
export const holderByAlias = (workspaceId: string): Prisma.Sql => Prisma.sql`
  SELECT CASE kind WHEN 'social' THEN 'LinkedIn' WHEN 'external_id' THEN 'external ID' ELSE kind END || ' alias' AS key,
         ARRAY[contact_id] AS ids
    FROM (VALUES (1, 'social', a.linkedin_slug), (2, 'email', a.email_key), (3, 'external_id', a.external_id),
                 (4, 'phone', a.phone), (5, 'cookie', a.cookie)) AS own (strength, kind, value)
    JOIN contact_alias held USING (kind, value)
   WHERE held.workspace_id = ${workspaceId}::uuid ORDER BY strength LIMIT 1`

/**
 * A row's values without those that the contact `c` bears as aliases: they do not become its own instead of what it has. With an
 * address goes the company's domain that was read off it.
 *
 * @param emailKey the row's canonical address, whatever the import goes by
 */
export const valuesBeyondAliases = (record: Prisma.Sql, emailKey: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  (${record}->'values') - coalesce((
    SELECT array_agg(field)
      FROM (VALUES
        ('social', ${record}->'values'->>'linkedinSlug', ARRAY['linkedinSlug']),
        ('email', ${emailKey}, CASE WHEN ('.' || split_part(${emailKey}, '@', 2)) LIKE ('%.' || (${record}->'values'->>'companyDomain'))
                                    THEN ARRAY['email', 'companyDomain'] ELSE ARRAY['email'] END),
        ('external_id', ${record}->'values'->>'externalId', ARRAY['externalId']),
        ('phone', ${record}->'values'->>'phone', ARRAY['phone'])) AS own (kind, value, fields)
      JOIN contact_alias held ON held.contact_id = c.id AND held.kind = own.kind AND held.value = own.value
     CROSS JOIN LATERAL unnest(own.fields) AS field), '{}'::text[]))`

/** Whether the row brings no alias that nobody bears. Rows that bring none are not looked up. */
export const bringsNoAlias = (workspaceId: string): Prisma.Sql => Prisma.sql`
  (NOT a.record ? 'aliases' OR NOT EXISTS (
    SELECT FROM jsonb_to_recordset(a.record->'aliases') AS given (kind text, value text)
     WHERE NOT EXISTS (SELECT FROM contact_alias held
                        WHERE held.workspace_id = ${workspaceId}::uuid AND held.kind = given.kind AND held.value = given.value)
       AND ${isNobodysOwn(workspaceId)}))`

/** Whether no contact has the value of a row `given` as its own key; each kind looks in its own index. */
function isNobodysOwn(workspaceId: string): Prisma.Sql {
  const own = (kind: string, column: string) => Prisma.sql`
    NOT (given.kind = ${kind}::text AND EXISTS (
      SELECT FROM contact borne
       WHERE borne.workspace_id = ${workspaceId}::uuid AND borne.${Prisma.raw(column)} = given.value AND borne.duplicate_number = 0))`
  return Prisma.sql`${own('email', 'email_key')} AND ${own('phone', 'phone')} AND ${own('external_id', 'external_id')} AND ${own('social', 'linkedin_slug')}`
}
