import type { ImportOptions } from '#lib/contract/import-options.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { bringsNoAlias, holderByAlias, valuesBeyondAliases } from './contact-aliases.ts'
import { HELD_VALUES } from './held-values.ts'
import type { PlanScope } from './import-plan.ts'

/**
 * Who each row is in the workspace already: the contacts under the first of its keys that finds any, else whoever bears one of them
 * as an alias, and a contact that a later key names instead.
 *
 * @param isAliased whether anybody in the workspace has an alias
 */
export function knownContacts({ workspaceId, campaignId, options }: PlanScope, isAliased: boolean): Prisma.Sql {
  const held = (key: string, column: Prisma.Sql, more = Prisma.empty) => Prisma.sql`
    SELECT ${key}::text AS key, array_agg(id) AS ids FROM (
      (SELECT c.id FROM contact c WHERE c.workspace_id = ${workspaceId}::uuid AND c.${column} = a.${column} AND c.duplicate_number = 0 ${more} LIMIT 6)
      UNION ALL
      (SELECT c.id FROM contact c WHERE c.workspace_id = ${workspaceId}::uuid AND c.${column} = a.${column} AND c.duplicate_number > 0 ${more} LIMIT 6)
    ) found HAVING count(*) > 0`
  const otherPhone = Prisma.sql`AND (c.phone IS NULL OR a.row_phone IS NULL OR c.phone = a.row_phone)`
  const aliased = (column: string) => (isAliased ? Prisma.raw(`by_alias.${column}, `) : Prisma.empty)
  const isLead = campaignId
    ? Prisma.sql`EXISTS (SELECT FROM lead WHERE campaign_id = ${campaignId}::uuid AND contact_id = c.id)`
    : Prisma.sql`true`
  return Prisma.sql`
    SELECT a.row_number, first.key, cardinality(first.ids) AS holders, first.ids AS contact_ids, first.ids[1] AS contact_id,
           CASE WHEN second.ids IS NOT NULL AND NOT first.ids && second.ids THEN second.ids[1] END AS other_contact_id,
           ${isLead} AS is_lead, ${saysItAll(options, isAliased)} AND ${bringsNoAlias(workspaceId)} AS says_it_all
      FROM asked a
      LEFT JOIN LATERAL (SELECT 'contact ID'::text AS key, array_agg(id) AS ids FROM contact c
                          WHERE c.workspace_id = ${workspaceId}::uuid AND c.id = a.contact_id HAVING count(*) > 0) by_id ON a.contact_id IS NOT NULL
      LEFT JOIN LATERAL (${held('LinkedIn', Prisma.sql`linkedin_slug`)}) by_linkedin ON a.linkedin_slug IS NOT NULL
      LEFT JOIN LATERAL (${held('email', Prisma.sql`email_key`)}) by_email ON a.email_key IS NOT NULL
      LEFT JOIN LATERAL (${held('external ID', Prisma.sql`external_id`)}) by_external ON a.external_id IS NOT NULL
      LEFT JOIN LATERAL (${held('phone', Prisma.sql`phone`)}) by_phone ON a.phone IS NOT NULL
      LEFT JOIN LATERAL (${held('name', Prisma.sql`name_key`, otherPhone)}) by_name ON a.name_key IS NOT NULL
     ${isAliased ? byAlias(workspaceId) : Prisma.empty}
     CROSS JOIN LATERAL (
       SELECT coalesce(by_id.key, by_linkedin.key, by_email.key, by_external.key, by_phone.key, ${aliased('key')}by_name.key) AS key,
              coalesce(by_id.ids, by_linkedin.ids, by_email.ids, by_external.ids, by_phone.ids, ${aliased('ids')}by_name.ids) AS ids) first
     CROSS JOIN LATERAL (
       SELECT CASE WHEN by_linkedin.ids IS NOT NULL THEN coalesce(by_email.ids, by_external.ids) END AS ids) second
      JOIN contact c ON c.id = first.ids[1]
     WHERE NOT a.has_error`
}

/** Looked at only for rows that none of their own keys finds. */
const byAlias = (workspaceId: string): Prisma.Sql => Prisma.sql`
  LEFT JOIN LATERAL (${holderByAlias(workspaceId)}) by_alias
         ON by_id.ids IS NULL AND by_linkedin.ids IS NULL AND by_email.ids IS NULL AND by_external.ids IS NULL AND by_phone.ids IS NULL`

/** Whether the contact holds everything already that the row would write, aliases aside. */
function saysItAll({ fillOnlyEmpty, overrideOwners, doNotTouch, tags }: ImportOptions, isAliased: boolean): Prisma.Sql {
  const given = isAliased
    ? valuesBeyondAliases(Prisma.sql`a.record`, Prisma.sql`a.own_email`)
    : Prisma.sql`(a.record->'values')`
  const values = fillOnlyEmpty
    ? Prisma.sql`NOT EXISTS (SELECT FROM jsonb_object_keys(${given}) AS field WHERE NOT (${HELD_VALUES}) ? field)`
    : overrideOwners
      ? Prisma.sql`${given} <@ (${HELD_VALUES})`
      : // An owner that is held stays, whoever the row names.
        Prisma.sql`(${given} - 'ownerEmail') <@ (${HELD_VALUES})
                   AND (NOT (a.record->'values') ? 'ownerEmail' OR (${HELD_VALUES}) ? 'ownerEmail')`
  return Prisma.sql`(${values}
    AND (a.record->'tags') <@ to_jsonb(c.tags) AND ${tags}::text[] <@ c.tags
    AND (a.record->'custom') <@ c.custom AND (a.record->'kept') <@ c.kept
    AND (c.do_not_touch OR NOT ${doNotTouch}))`
}
