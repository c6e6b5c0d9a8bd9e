import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'
import { HELD_VALUES } from './held-values.ts'
import type { PlanScope } from './import-plan.ts'

/** A field that a plan writes: `custom.<id>` and `kept.<header>` are fields of the workspace's own and kept columns. */
export type FieldWrite = {
  field: string
  /** Contacts where it was empty. */
  filled: number
  /** Contacts that lose another value. */
  replaced: number
  /** Contacts of the plan, those that stay as they are among them, that have a value in it. Known where any is replaced. */
  held: number
}

/** What the plan's updates write, by field: all of it is read off the rows and the contacts as they are now. */
export async function countFieldWrites(
  db: Db | Tx,
  { importId, options }: Pick<PlanScope, 'importId' | 'options'>,
): Promise<FieldWrite[]> {
  const writes = await db.$queryRaw<Omit<FieldWrite, 'held'>[]>`
    SELECT field, count(*) FILTER (WHERE was IS NULL)::int AS filled,
           count(*) FILTER (WHERE was IS NOT NULL)::int AS replaced
      FROM (${plannedContacts(importId, ['update'])}) met
     CROSS JOIN LATERAL (
       SELECT key AS field, met.held->>key AS was, value AS becomes FROM jsonb_each_text(met.record->'values')
       UNION ALL SELECT 'custom.' || key, met.custom->>key, value FROM jsonb_each_text(met.record->'custom')
       UNION ALL SELECT 'kept.' || key, met.kept->>key, value FROM jsonb_each_text(met.record->'kept')
       UNION ALL SELECT 'tags', NULL, NULL
                  WHERE EXISTS (SELECT FROM (SELECT jsonb_array_elements_text(met.record->'tags')
                                             UNION ALL SELECT unnest(${options.tags}::text[])) AS given (tag)
                                 WHERE lower(tag) <> ALL (SELECT lower(unnest(met.tags))))
     ) cell
     WHERE was IS NULL OR (NOT ${options.fillOnlyEmpty} AND was <> becomes
                           AND (field <> 'ownerEmail' OR lower(was) <> lower(becomes)))
     GROUP BY field ORDER BY replaced DESC, filled DESC, field`
  const replaced = writes.filter((write) => write.replaced > 0).map(({ field }) => field)
  const held = replaced.length === 0 ? new Map<string, number>() : await countHeld(db, importId, replaced)
  return writes.map((write) => ({ ...write, held: held.get(write.field) ?? 0 }))
}

async function countHeld(db: Db | Tx, importId: string, fields: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ field: string; held: number }[]>`
    SELECT field, count(*)::int AS held
      FROM (${plannedContacts(importId, ['update', 'unchanged'])}) met
     CROSS JOIN unnest(${fields}::text[]) AS asked (field)
     WHERE met.held ? field OR (field LIKE 'custom.%' AND met.custom ? substr(field, 8))
        OR (field LIKE 'kept.%' AND met.kept ? substr(field, 6))
     GROUP BY field`
  return new Map(rows.map(({ field, held }) => [field, held]))
}

/** Contacts that a plan meets, with the row that meets them. */
function plannedContacts(importId: string, actions: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT r.record, ${HELD_VALUES} AS held, c.custom, c.kept, c.tags
      FROM import_plan_row p
      JOIN import_row r USING (import_id, row_number)
      JOIN contact c ON c.id = p.contact_id
     WHERE p.import_id = ${importId}::uuid AND p.action = ANY(${actions}::text[]) OFFSET 0`
}

/** Contacts marked do not touch that the plan would update. */
export async function countUntouchables(db: Db | Tx, importId: string): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM import_plan_row p JOIN contact c ON c.id = p.contact_id
     WHERE p.import_id = ${importId}::uuid AND p.action = 'update' AND c.do_not_touch`
  return found?.count ?? 0
}

/** The last import of the very same file to the same place that was started. */
export async function readSameFile(
  db: Db | Tx,
  { importId, workspaceId, campaignId }: Pick<PlanScope, 'importId' | 'workspaceId' | 'campaignId'>,
  sha256: string,
): Promise<{ startedAt: Date; byName: string | null } | null> {
  const [found] = await db.$queryRaw<{ startedAt: Date; byName: string | null }[]>`
    SELECT coalesce(i.started_at, i.queued_at) AS "startedAt", u.name AS "byName"
      FROM import i
      JOIN upload f ON f.id = i.upload_id
      LEFT JOIN app_user u ON u.id = i.created_by
     WHERE i.workspace_id = ${workspaceId}::uuid AND i.id <> ${importId}::uuid
       AND i.campaign_id IS NOT DISTINCT FROM ${campaignId}::uuid AND f.sha256 = ${sha256}
       AND (i.started_at IS NOT NULL OR i.status = 'queued')
     ORDER BY coalesce(i.started_at, i.queued_at) DESC LIMIT 1`
  return found ?? null
}
