import type { Db } from '#lib/db/database.ts'
import type { Place } from './place.ts'

type Line = { row: number; line: string }
type Contact = { key: string; rows: number[]; contact: string }

/** Everything that an import has left, without ids and times, which may differ from one to the next. */
export type Result = {
  /** By row, what became of it. */
  ledger: Map<number, string>
  contacts: Map<string, { rows: number[]; contact: string }>
  /** Rows that a provider may have been asked about and whose answer never came. */
  lostRows: Set<number>
  /** Rows that the receipt says were billed. */
  billedRows: Set<number>
}

export async function readResult(db: Db, { workspaceId, campaignId }: Place, importId: string): Promise<Result> {
  const lines = await db.$queryRaw<Line[]>`
    SELECT o.row_number AS row,
           concat_ws(' ', outcome, reason, detail::text, coalesce(c.email_key, c.linkedin_slug, c.name_key)) AS line
      FROM import_outcome o LEFT JOIN contact c ON c.id = o.contact_id
     WHERE o.import_id = ${importId}::uuid ORDER BY row_number`
  const contacts = await db.$queryRaw<Contact[]>`
    SELECT coalesce(c.email_key, c.linkedin_slug, c.name_key) AS key,
           coalesce((SELECT array_agg(row_number ORDER BY row_number) FROM import_outcome o
                      WHERE o.import_id = ${importId}::uuid AND o.contact_id = c.id), '{}') AS rows,
           (to_jsonb(c) - '{id,workspace_id,account_id,created_by_import,created_at,updated_at}'::text[]
              || jsonb_build_object('domain', a.domain, 'leads',
                   (SELECT count(*) FROM lead l WHERE l.contact_id = c.id AND l.campaign_id = ${campaignId}::uuid)))::text AS contact
      FROM contact c LEFT JOIN account a ON a.id = c.account_id
     WHERE c.workspace_id = ${workspaceId}::uuid ORDER BY 1, c.id`
  const calls = await db.$queryRaw<{ row: number; lost: boolean; billed: boolean }[]>`
    SELECT row_number AS row, state IN ('reserved', 'lost') AS lost, billed FROM provider_call
     WHERE import_id = ${importId}::uuid`
  const unique = new Map<string, { rows: number[]; contact: string }>()
  for (const { key, rows, contact } of contacts) unique.set(unique.has(key) ? `${key} twice` : key, { rows, contact })
  return {
    ledger: new Map(lines.map(({ row, line }) => [row, line])),
    contacts: unique,
    lostRows: new Set(calls.filter(({ lost }) => lost).map(({ row }) => row)),
    billedRows: new Set(calls.filter(({ billed }) => billed).map(({ row }) => row)),
  }
}

/** All that undo has to bring back, to the letter. */
export async function readWorkspace(db: Db, { workspaceId, campaignId }: Place): Promise<string[]> {
  const rows = await db.$queryRaw<{ line: string }[]>`
    SELECT (to_jsonb(c) - '{updated_at,revision}'::text[])::text AS line FROM contact c
     WHERE workspace_id = ${workspaceId}::uuid
    UNION ALL
    SELECT to_jsonb(l)::text FROM lead l WHERE campaign_id = ${campaignId}::uuid
    UNION ALL
    SELECT to_jsonb(a)::text FROM client_assignment a WHERE workspace_id = ${workspaceId}::uuid
     ORDER BY 1`
  return rows.map(({ line }) => line)
}
