import { CONTACT_FIELDS } from '#lib/contract/import-record.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { hasAliases, valuesBeyondAliases } from './contact-aliases.ts'
import type { Db, Tx } from './database.ts'
import { HELD_VALUE } from './held-values.ts'
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

type Scope = Pick<PlanScope, 'importId' | 'workspaceId' | 'options'>
type Rows = readonly number[] | null

/**
 * What the plan's updates write, by field: read off the rows and the contacts as they are now. Fields that no row writes are told
 * too where contacts hold them.
 *
 * @param rows these alone; null for all
 */
export async function countFieldWrites(db: Db | Tx, scope: Scope, rows: Rows = null): Promise<FieldWrite[]> {
  const [own, loose] = [await countOwnFields(db, scope, rows), await countLooseFields(db, scope, rows)]
  return [...own, ...loose].filter(({ filled, replaced, held }) => filled + replaced + held > 0)
}

/** Our own fields, all of them in one pass: three counts for each. */
async function countOwnFields(
  db: Db | Tx,
  { importId, workspaceId, options }: Scope,
  rows: Rows,
): Promise<FieldWrite[]> {
  const given = (await hasAliases(db, workspaceId))
    ? valuesBeyondAliases(Prisma.sql`r.record`, Prisma.sql`r.email_key`)
    : Prisma.sql`r.record->'values'`
  const columns = CONTACT_FIELDS.map((field, at) => {
    const cell = field === 'ownerEmail' ? Prisma.sql`lower(v->>${field})` : Prisma.sql`v->>${field}`
    return Prisma.sql`${cell} AS ${Prisma.raw(`given_${at}`)}, ${HELD_VALUE[field]} AS ${Prisma.raw(`held_${at}`)}`
  })
  const counts = CONTACT_FIELDS.map((_, at) =>
    Prisma.raw(`count(*) FILTER (WHERE is_update AND given_${at} IS NOT NULL AND held_${at} IS NULL),
                count(*) FILTER (WHERE is_update AND given_${at} <> held_${at}), count(held_${at})`),
  )
  const [found] = await db.$queryRaw<{ counts: number[] }[]>`
    SELECT ARRAY[${Prisma.join(counts)}]::int[] AS counts
      FROM (SELECT p.action = 'update' AS is_update, ${Prisma.join(columns)}
              FROM ${MET}
             CROSS JOIN LATERAL (SELECT ${given} AS v OFFSET 0) AS given
             WHERE ${isMet(importId, rows)} OFFSET 0) met`
  return CONTACT_FIELDS.map((field, at) => {
    const [filled = 0, replaced = 0, held = 0] = found?.counts.slice(3 * at, 3 * at + 3) ?? []
    const keeps = options.fillOnlyEmpty || (field === 'ownerEmail' && !options.overrideOwners)
    return { field, filled, replaced: keeps ? 0 : replaced, held }
  })
}

/** Custom fields, kept columns and tags: looked at only where a row brings any, a contact has any, or all rows get tags. */
async function countLooseFields(db: Db | Tx, { importId, options }: Scope, rows: Rows): Promise<FieldWrite[]> {
  return db.$queryRaw<FieldWrite[]>`
    SELECT field, count(*) FILTER (WHERE p.action = 'update' AND was IS NULL)::int AS filled,
           count(*) FILTER (WHERE p.action = 'update' AND NOT ${options.fillOnlyEmpty} AND was <> becomes)::int AS replaced,
           count(was)::int AS held
      FROM ${MET}
     CROSS JOIN LATERAL (
       SELECT 'custom.' || key AS field, c.custom->>key AS was, value AS becomes FROM jsonb_each_text(r.record->'custom')
       UNION ALL SELECT 'custom.' || key, value, NULL FROM jsonb_each_text(c.custom) WHERE NOT r.record->'custom' ? key
       UNION ALL SELECT 'kept.' || key, c.kept->>key, value FROM jsonb_each_text(r.record->'kept')
       UNION ALL SELECT 'kept.' || key, value, NULL FROM jsonb_each_text(c.kept) WHERE NOT r.record->'kept' ? key
       UNION ALL SELECT 'tags', NULL, NULL
                  WHERE EXISTS (SELECT FROM (SELECT jsonb_array_elements_text(r.record->'tags')
                                             UNION ALL SELECT unnest(${options.tags}::text[])) AS given (tag)
                                 WHERE lower(tag) <> ALL (SELECT lower(unnest(c.tags))))
     ) cell
     WHERE ${isMet(importId, rows)}
       AND (r.record->'custom' <> '{}'::jsonb OR r.record->'kept' <> '{}'::jsonb OR r.record->'tags' <> '[]'::jsonb
            OR c.custom <> '{}'::jsonb OR c.kept <> '{}'::jsonb OR ${options.tags.length > 0})
     GROUP BY field`
}

/** Contacts that a plan meets, with the row that meets them. */
const MET = Prisma.sql`
  import_plan_row p
  JOIN import_row r USING (import_id, row_number)
  JOIN contact c ON c.id = p.contact_id`

const isMet = (importId: string, rows: Rows): Prisma.Sql => Prisma.sql`
  p.import_id = ${importId}::uuid AND p.action IN ('update', 'unchanged')
  ${rows === null ? Prisma.empty : Prisma.sql`AND p.row_number = ANY(${rows}::int[])`}`
