import type { ContactRules } from '#lib/contract/contact-rules.ts'
import { type ContactFilter, NOBODY } from '#lib/contract/contacts.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type CustomKinds, rulesCondition } from './contact-rules.ts'

/** A segment as it stands: rules that are read now, or people who were put in. */
export type FilterSegment = { segmentId: string; rules: ContactRules | null }

/** Which contacts: those of a workspace that a filter shows. */
export type ContactScope = {
  workspaceId: string
  filter: ContactFilter
  /** What `filter.segmentId` names. */
  segment: FilterSegment | null
  customKinds: CustomKinds
}

/** Whether everybody is meant. */
export const isUnfiltered = ({ filter }: Pick<ContactScope, 'filter'>): boolean =>
  Object.values(filter).every((value) => value === undefined || value.length === 0)

/** The condition on contacts `c`, the workspace's own among it. Selective parts stand on indexes. */
export function contactCondition(scope: ContactScope): Prisma.Sql {
  const { workspaceId, filter, segment } = scope
  return Prisma.join(
    [
      Prisma.sql`c.workspace_id = ${workspaceId}::uuid`,
      ...listed(filter.icpTier, Prisma.sql`c.icp_tier`),
      ...listed(filter.grade, Prisma.sql`c.grade`),
      ...present(filter.hasEmail, Prisma.sql`c.email`),
      ...present(filter.hasPhone, Prisma.sql`c.phone`),
      ...(filter.doNotTouch
        ? [filter.doNotTouch === 'yes' ? Prisma.sql`c.do_not_touch` : Prisma.sql`NOT c.do_not_touch`]
        : []),
      ...(filter.tag?.length ? [Prisma.sql`c.tags && ${filter.tag}::text[]`] : []),
      ...owned(filter.owner),
      ...(filter.accountId ? [Prisma.sql`c.account_id = ${filter.accountId}::uuid`] : []),
      ...(filter.importId ? [ofImport(filter.importId)] : []),
      ...(filter.campaignId ? [ofCampaign(filter.campaignId, workspaceId)] : []),
      ...(segment ? [ofSegment(segment, scope)] : filter.segmentId ? [Prisma.sql`false`] : []),
      ...(filter.rules ? [rulesCondition(filter.rules, scope)] : []),
      ...searched(filter.search),
    ],
    ' AND ',
  )
}

const listed = (list: readonly string[] | undefined, column: Prisma.Sql): Prisma.Sql[] =>
  list?.length ? [Prisma.sql`${column} = ANY(${list}::text[])`] : []

const present = (wanted: 'yes' | 'no' | undefined, column: Prisma.Sql): Prisma.Sql[] =>
  wanted ? [wanted === 'yes' ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`${column} IS NULL`] : []

function owned(owner: ContactFilter['owner']): Prisma.Sql[] {
  if (!owner?.length) return []
  const ids = owner.filter((one) => one !== NOBODY)
  const theirs = Prisma.sql`c.owner_id = ANY(${ids}::uuid[])`
  if (ids.length === owner.length) return [theirs]
  return [ids.length === 0 ? Prisma.sql`c.owner_id IS NULL` : Prisma.sql`(c.owner_id IS NULL OR ${theirs})`]
}

/** Whom an import made or changed. */
const ofImport = (importId: string) => Prisma.sql`c.id IN (
  SELECT id FROM contact WHERE created_by_import = ${importId}::uuid
   UNION ALL
  SELECT contact_id FROM contact_change WHERE import_id = ${importId}::uuid)`

const ofCampaign = (campaignId: string, workspaceId: string) => Prisma.sql`c.id IN (
  SELECT l.contact_id FROM lead l JOIN campaign ON campaign.id = l.campaign_id
   WHERE l.campaign_id = ${campaignId}::uuid AND campaign.workspace_id = ${workspaceId}::uuid)`

const ofSegment = ({ segmentId, rules }: FilterSegment, scope: ContactScope) =>
  rules
    ? rulesCondition(rules, scope)
    : Prisma.sql`c.id IN (SELECT contact_id FROM segment_member WHERE segment_id = ${segmentId}::uuid)`

/** A phone number is looked for by its digits, however it is grouped. */
const PHONE_LIKE = /^\+?[\d\s().-]{5,}$/

/** Every word must begin one of the contact's words: names, address, company, phone, title. Signs alone ask for nothing. */
function searched(search: string | undefined): Prisma.Sql[] {
  const text = (search ?? '').trim()
  if (text === '') return []
  const words = PHONE_LIKE.test(text) ? text.replace(/\D/g, '') : text
  return [
    Prisma.sql`(search_query(${words}) IS NULL
      OR contact_words(c.first_name, c.last_name, c.email, c.company_name, c.phone, c.job_title, c.middle_name) @@ search_query(${words}))`,
  ]
}

/** The condition on contacts `c` that were chosen one by one. */
export const contactsById = (workspaceId: string, contactIds: readonly string[]): Prisma.Sql =>
  Prisma.sql`c.workspace_id = ${workspaceId}::uuid AND c.id = ANY(${[...contactIds]}::uuid[])`
