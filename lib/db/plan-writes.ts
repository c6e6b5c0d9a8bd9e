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
  /** Contacts of the plan, those that stay as they are among them, that have a value in it. */
  held: number
}

type Scope = Pick<PlanScope, 'importId' | 'options'>
type Rows = readonly number[] | null

/**
 * What the plan's updates write, by field, most replaced first: read off the rows and the contacts as they are now.
 *
 * @param rows these alone; null for all
 * @param fields told too, though none of the rows writes them
 */
export async function countFieldWrites(
  db: Db | Tx,
  scope: Scope,
  { rows: rowNumbers, fields: asked }: { rows: Rows; fields: readonly string[] } = { rows: null, fields: [] },
): Promise<FieldWrite[]> {
  const { importId, options } = scope
  const writes = await db.$queryRaw<Omit<FieldWrite, 'held'>[]>`
    SELECT field, count(*) FILTER (WHERE was IS NULL)::int AS filled,
           count(*) FILTER (WHERE was IS NOT NULL)::int AS replaced
      FROM (${metContacts(importId, ['update'], rowNumbers)}) met
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
  const silent = asked.filter((field) => !writes.some((write) => write.field === field))
  const told = [...writes, ...silent.map((field) => ({ field, filled: 0, replaced: 0 }))]
  const held = await countHeld(db, importId, { fields: told.map(({ field }) => field), rowNumbers })
  return told.map((write) => ({ ...write, held: held.get(write.field) ?? 0 }))
}

/** On how many contacts that the plan meets there is a value in each of these fields. */
export async function countHeld(
  db: Db | Tx,
  importId: string,
  { fields, rowNumbers }: { fields: readonly string[]; rowNumbers: Rows },
): Promise<Map<string, number>> {
  if (fields.length === 0) return new Map()
  const rows = await db.$queryRaw<{ field: string; held: number }[]>`
    SELECT field, count(*)::int AS held
      FROM (${metContacts(importId, ['update', 'unchanged'], rowNumbers)}) met
     CROSS JOIN unnest(${fields}::text[]) AS asked (field)
     WHERE met.held ? field OR (field LIKE 'custom.%' AND met.custom ? substr(field, 8))
        OR (field LIKE 'kept.%' AND met.kept ? substr(field, 6))
     GROUP BY field`
  return new Map(rows.map(({ field, held }) => [field, held]))
}

/** Contacts that a plan meets, with the row that meets them. */
function metContacts(importId: string, actions: readonly string[], rowNumbers: Rows): Prisma.Sql {
  const only = rowNumbers === null ? Prisma.empty : Prisma.sql`AND p.row_number = ANY(${rowNumbers}::int[])`
  return Prisma.sql`
    SELECT r.record, ${HELD_VALUES} AS held, c.custom, c.kept, c.tags
      FROM import_plan_row p
      JOIN import_row r USING (import_id, row_number)
      JOIN contact c ON c.id = p.contact_id
     WHERE p.import_id = ${importId}::uuid AND p.action = ANY(${actions}::text[]) ${only} OFFSET 0`
}
