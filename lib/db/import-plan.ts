import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { PlanAction } from '#lib/contract/import-stage.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { hasAliases } from './contact-aliases.ts'
import type { Db, Tx } from './database.ts'
import { knownContacts } from './known-contacts.ts'

/** What a plan is made for. */
export type PlanScope = {
  importId: string
  workspaceId: string
  campaignId: string | null
  options: ImportOptions
}

/**
 * Plans every row of an import anew, in one statement over all of them: what is in error, suppressed, repeated in the file,
 * held by another client, known already, or new. The reasons are codes; `reason-text.ts` has their words.
 *
 * @returns how many rows were planned
 */
export async function replacePlan(tx: Tx, scope: PlanScope): Promise<number> {
  await tx.$executeRaw`DELETE FROM import_plan_row WHERE import_id = ${scope.importId}::uuid`
  return insertPlan(tx, scope, Prisma.empty)
}

/**
 * Plans some rows anew and leaves the others as they are: right as long as none of the others shares a key, or its contact, with
 * one of these.
 */
export async function replacePlanRows(tx: Tx, scope: PlanScope, rowNumbers: readonly number[]): Promise<void> {
  const only = Prisma.sql`AND row_number = ANY(${rowNumbers}::int[])`
  await tx.$executeRaw`DELETE FROM import_plan_row WHERE import_id = ${scope.importId}::uuid ${only}`
  await insertPlan(tx, scope, only)
}

async function insertPlan(tx: Tx, scope: PlanScope, only: Prisma.Sql): Promise<number> {
  const { importId, options, workspaceId } = scope
  const isAliased = await hasAliases(tx, workspaceId)
  return tx.$executeRaw`
    WITH asked AS MATERIALIZED (
      SELECT row_number, has_error, issues, record, phone AS row_phone, contact_id AS given_contact_id, name_key AS own_name,
             ${keysOf(options)}
        FROM import_row WHERE import_id = ${importId}::uuid ${only}
    ),
    kept_out AS MATERIALIZED (${suppressedRows(scope)}),
    repeated AS MATERIALIZED (${repeatedRows(options)}),
    known AS MATERIALIZED (${knownContacts(scope, isAliased)}),
    judged AS (
      SELECT a.row_number, a.own_name, a.name_key, a.row_phone,
             CASE
               WHEN a.has_error THEN 'error'
               WHEN s.detail IS NOT NULL THEN 'suppress'
               WHEN r.first_row IS NOT NULL AND ${options.purpose} <> 'add-despite-duplicates'
                 THEN ${actionForRepeated(options)}
               WHEN held.client IS NOT NULL THEN 'skip'
               WHEN ${options.purpose} = 'add-despite-duplicates' THEN 'create'
               WHEN k.holders > 1 THEN 'error'
               WHEN k.contact_id IS NULL THEN ${options.purpose === 'update' ? 'skip' : 'create'}
               WHEN ${options.purpose} = 'add' THEN 'skip'
               WHEN k.says_it_all AND k.is_lead THEN 'unchanged'
               ELSE 'update'
             END AS action,
             CASE
               WHEN a.has_error THEN (SELECT issue->>'code' FROM jsonb_array_elements(a.issues) issue
                                       WHERE issue->>'severity' = 'error' LIMIT 1)
               WHEN s.detail IS NOT NULL THEN 'suppressed'
               WHEN r.first_row IS NOT NULL AND ${options.purpose} <> 'add-despite-duplicates' THEN 'repeated-in-file'
               WHEN held.client IS NOT NULL THEN 'assigned-to-client'
               WHEN ${options.purpose} = 'add-despite-duplicates' THEN NULL
               WHEN k.holders > 1 THEN 'several-contacts'
               WHEN k.contact_id IS NULL THEN ${options.purpose === 'update' ? 'no-such-contact' : null}
               WHEN ${options.purpose} = 'add' THEN 'already-a-contact'
               WHEN k.says_it_all THEN CASE WHEN k.is_lead THEN 'unchanged' ELSE 'added-to-campaign' END
             END AS reason,
             CASE
               WHEN a.has_error THEN NULL
               WHEN s.detail IS NOT NULL THEN s.detail
               WHEN r.first_row IS NOT NULL AND ${options.purpose} <> 'add-despite-duplicates'
                 THEN jsonb_build_object('firstRow', r.first_row)
               WHEN held.client IS NOT NULL THEN jsonb_build_object('client', held.client)
               WHEN k.holders > 1 THEN jsonb_build_object('contactIds', to_jsonb(k.contact_ids), 'by', k.key)
               WHEN k.contact_id IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object('by', k.key, 'otherContactId', k.other_contact_id))
             END AS detail,
             CASE WHEN ${options.purpose} <> 'add-despite-duplicates' AND k.holders = 1
                       AND s.detail IS NULL AND NOT a.has_error AND r.first_row IS NULL AND held.client IS NULL
                  THEN k.contact_id END AS contact_id
        FROM asked a
        LEFT JOIN kept_out s USING (row_number)
        LEFT JOIN repeated r USING (row_number)
        LEFT JOIN known k USING (row_number)
        LEFT JOIN LATERAL (${holdingClient(scope)}) held ON true
    ),
    doubled AS MATERIALIZED (${doubledRows(options)})
    INSERT INTO import_plan_row (import_id, row_number, action, contact_id, reason, detail)
    SELECT ${importId}::uuid, j.row_number,
           CASE WHEN d.first_row IS NULL THEN j.action ELSE ${actionForRepeated(options)} END, j.contact_id,
           CASE WHEN d.first_row IS NULL THEN j.reason ELSE 'repeated-in-file' END,
           CASE WHEN d.first_row IS NULL THEN j.detail ELSE jsonb_build_object('firstRow', d.first_row) END
      FROM judged j LEFT JOIN doubled d USING (row_number)`
}

const actionForRepeated = ({ repeatedInFile }: ImportOptions): PlanAction =>
  repeatedInFile === 'flag-all' ? 'error' : 'skip'

/**
 * Rows that repeat an earlier one although they share no key that the import goes by: both are the same contact, one by an email,
 * say, and the other by a LinkedIn URL; or a row of a name alone bears the name of one that is recognised by more.
 */
function doubledRows({ repeatedInFile, purpose }: ImportOptions): Prisma.Sql {
  const flagAll = repeatedInFile === 'flag-all'
  return Prisma.sql`
    SELECT row_number, min(first_row) AS first_row FROM (
      SELECT row_number, first_row
        FROM (SELECT row_number, min(row_number) OVER person AS first_row, count(*) OVER person AS times
                FROM judged WHERE action IN ('update', 'unchanged') WINDOW person AS (PARTITION BY contact_id)) met
       WHERE times > 1
       UNION ALL
      SELECT unnest(CASE WHEN ${flagAll} THEN ARRAY[bare.row_number, named.row_number] ELSE ARRAY[bare.row_number] END), named.row_number
        FROM judged bare
        JOIN (SELECT DISTINCT ON (own_name) own_name, row_number, row_phone FROM judged
               WHERE action IN ('create', 'update', 'unchanged')
                 AND own_name IN (SELECT name_key FROM judged WHERE action = 'create' AND name_key IS NOT NULL)
               ORDER BY own_name, row_number) named ON named.own_name = bare.name_key
       WHERE bare.action = 'create' AND named.row_number < bare.row_number
         AND (named.row_phone IS NULL OR bare.row_phone IS NULL OR named.row_phone = bare.row_phone)
    ) found
     WHERE (first_row < row_number OR ${flagAll}) AND ${purpose} <> 'add-despite-duplicates' GROUP BY row_number`
}

/** The keys that the chosen identifier goes by; `own_email` is there whatever it is, for suppression and assignments. */
function keysOf({ identifier }: ImportOptions): Prisma.Sql {
  const none = Prisma.sql`NULL::text`
  const automatic = identifier === 'automatic'
  const used = (own: ImportOptions['identifier'], column: Prisma.Sql) =>
    automatic || identifier === own ? column : none
  const byName = Prisma.sql`CASE WHEN linkedin_slug IS NULL AND email_key IS NULL AND external_id IS NULL THEN name_key END`
  return Prisma.sql`
    email_key AS own_email,
    ${used('linkedin', Prisma.sql`linkedin_slug`)} AS linkedin_slug,
    ${used('email', Prisma.sql`email_key`)} AS email_key,
    ${used('external-id', Prisma.sql`external_id`)} AS external_id,
    ${identifier === 'phone' ? Prisma.sql`phone` : none} AS phone,
    ${automatic ? byName : none} AS name_key,
    ${identifier === 'cookie' ? COOKIE : none} AS cookie,
    ${identifier === 'contact-id' ? Prisma.sql`contact_id` : Prisma.sql`NULL::uuid`} AS contact_id`
}

/** The first cookie that a row brings. */
const COOKIE = Prisma.sql`jsonb_path_query_first(record, '$.aliases[*] ? (@.kind == "cookie").value') #>> '{}'`

/** Rows whose email or company domain stands in a list of the platform or of the workspace; subdomains count. */
function suppressedRows({ workspaceId }: PlanScope): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (row_number) row_number,
           jsonb_build_object('layer', CASE WHEN e.workspace_id IS NULL THEN 'platform' ELSE e.kind END,
                              'reason', e.reason, 'matched', e.value) AS detail
      FROM (
        SELECT row_number, 'email' AS kind, own_email AS value FROM asked WHERE own_email IS NOT NULL
        UNION ALL
        SELECT a.row_number, 'domain', array_to_string(host.labels[part:], '.')
          FROM asked a
         CROSS JOIN LATERAL (VALUES (split_part(a.own_email, '@', 2)), (a.record->'values'->>'companyDomain')) AS named (domain)
         CROSS JOIN LATERAL (SELECT string_to_array(named.domain, '.') AS labels) host
         CROSS JOIN LATERAL generate_series(1, cardinality(host.labels) - 1) AS part
         WHERE named.domain <> ''
      ) looked
      JOIN suppression_entry e USING (kind, value)
     WHERE e.workspace_id IS NULL OR e.workspace_id = ${workspaceId}::uuid
     ORDER BY row_number, e.workspace_id NULLS FIRST, looked.kind DESC`
}

/** Rows that share a key with an earlier row (with `flag-all` the earlier ones too), and which row is the first. */
function repeatedRows({ repeatedInFile }: ImportOptions): Prisma.Sql {
  const firstBy = (column: Prisma.Sql) =>
    Prisma.sql`CASE WHEN ${column} IS NOT NULL AND count(*) OVER (PARTITION BY ${column}) > 1
                    THEN min(row_number) OVER (PARTITION BY ${column}) END`
  return Prisma.sql`
    SELECT row_number, first_row FROM (
      SELECT row_number,
             least(${firstBy(Prisma.sql`linkedin_slug`)}, ${firstBy(Prisma.sql`email_key`)}, ${firstBy(Prisma.sql`external_id`)},
                   ${firstBy(Prisma.sql`phone`)}, ${firstBy(Prisma.sql`contact_id`)}, ${firstBy(Prisma.sql`cookie`)},
                   ${firstBy(Prisma.sql`(name_key || ' ' || coalesce(row_phone, ''))`)}) AS first_row
        FROM asked WHERE NOT has_error) counted
     WHERE first_row < row_number OR (first_row IS NOT NULL AND ${repeatedInFile === 'flag-all'})`
}

/** Another client that holds the person just now; named within one agency only. */
function holdingClient({ workspaceId }: PlanScope): Prisma.Sql {
  return Prisma.sql`
    SELECT CASE WHEN holder.agency_id = own.agency_id OR holder.id = own.agency_id OR holder.agency_id = own.id
                THEN holder.name ELSE 'another client' END AS client
      FROM client_assignment held
      JOIN workspace holder ON holder.id = held.workspace_id
      JOIN workspace own ON own.id = ${workspaceId}::uuid
     WHERE held.email_key = a.own_email AND held.workspace_id <> own.id
       AND held.released_at IS NULL AND (held.expires_at IS NULL OR held.expires_at > now())`
}

export type PlanCount = { action: PlanAction; reason: string | null; count: number }

/** Rows of the plan by what will become of them and why, most frequent first. */
export async function countPlan(db: Db | Tx, importId: string): Promise<PlanCount[]> {
  return db.$queryRaw<PlanCount[]>`
    SELECT action, reason, count(*)::int AS count FROM import_plan_row
     WHERE import_id = ${importId}::uuid GROUP BY action, reason ORDER BY count DESC, action, reason`
}
