import type { ContactRow, ContactSort } from '#lib/contract/contacts.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type ContactScope, contactCondition } from './contact-filter.ts'
import type { Db, Tx } from './database.ts'

export type ContactQuery = ContactScope & {
  sort: ContactSort
  /** Sort value and id of the last contact of the page before. */
  after: { value: string | number; contactId: string } | null
  limit: number
  /** Few enough to be found first and ordered then; of many, those are taken that come first in the order. */
  isFew: boolean
}

/** A contact with the value it is sorted by. */
export type SortedContact = ContactRow & { sortValue: string | number }

type Order = { value: Prisma.Sql; type: Prisma.Sql; down: boolean }
const BY_NAME = { value: Prisma.sql`contact_sort_name(c.first_name, c.last_name, c.email)`, type: Prisma.sql`text` }
const BY_COMPANY = { value: Prisma.sql`contact_sort_company(c.company_name)`, type: Prisma.sql`text` }
const BY_SCORE = { value: Prisma.sql`coalesce(c.lead_score, -1)`, type: Prisma.sql`int` }
/** Each order has its index, which serves both directions; the id breaks ties, and rises with the time a contact came in. */
const ORDERS: Record<Exclude<ContactSort, 'newest' | '-newest'>, Order> = {
  name: { ...BY_NAME, down: false },
  '-name': { ...BY_NAME, down: true },
  company: { ...BY_COMPANY, down: false },
  '-company': { ...BY_COMPANY, down: true },
  score: { ...BY_SCORE, down: true },
  '-score': { ...BY_SCORE, down: false },
}

/** A page of a workspace's contacts in keyset order. */
export async function readContactPage(db: Db | Tx, query: ContactQuery): Promise<SortedContact[]> {
  const { order, beyond, value } = keysetOf(query)
  const rows = await db.$queryRaw<{ contact: SortedContact }[]>`
    SELECT ${CONTACT_JSON} || jsonb_build_object('sortValue', c.sort_value) AS contact
      FROM (SELECT c.*, ${value} AS sort_value FROM ${sourceOf(query)} ${beyond} ORDER BY ${order} LIMIT ${query.limit}) c
      LEFT JOIN app_user owner ON owner.id = c.owner_id
     ORDER BY ${outerOrder(query.sort)}`
  return rows.map(({ contact }) => contact)
}

/** `OFFSET 0` keeps the planner from walking through everybody in order in the hope of meeting the few soon. */
function sourceOf(query: ContactQuery): Prisma.Sql {
  const found = contactCondition(query)
  return query.isFew
    ? Prisma.sql`(SELECT c.* FROM contact c WHERE ${found} OFFSET 0) c WHERE true`
    : Prisma.sql`contact c WHERE ${found}`
}

function keysetOf({ sort, after }: ContactQuery): { order: Prisma.Sql; beyond: Prisma.Sql; value: Prisma.Sql } {
  const way = (down: boolean) => (down ? Prisma.sql`DESC` : Prisma.sql`ASC`)
  const past = (down: boolean) => (down ? Prisma.sql`<` : Prisma.sql`>`)
  if (sort === 'newest' || sort === '-newest') {
    const down = sort === 'newest'
    const beyond = after ? Prisma.sql`AND c.id ${past(down)} ${after.contactId}::uuid` : Prisma.empty
    return { order: Prisma.sql`c.id ${way(down)}`, beyond, value: Prisma.sql`c.id::text` }
  }
  const { value, type, down } = ORDERS[sort]
  const beyond = after
    ? Prisma.sql`AND (${value}, c.id) ${past(down)} (${String(after.value)}::text::${type}, ${after.contactId}::uuid)`
    : Prisma.empty
  return { order: Prisma.sql`${value} ${way(down)}, c.id ${way(down)}`, beyond, value }
}

function outerOrder(sort: ContactSort): Prisma.Sql {
  const isDown = sort === 'newest' || (sort !== '-newest' && ORDERS[sort].down)
  const way = isDown ? Prisma.sql`DESC` : Prisma.sql`ASC`
  return sort === 'newest' || sort === '-newest'
    ? Prisma.sql`c.id ${way}`
    : Prisma.sql`c.sort_value ${way}, c.id ${way}`
}

/** A contact `c` with its owner `owner`, as `ContactRow` has it. */
export const CONTACT_JSON = Prisma.sql`jsonb_build_object(
  'contactId', c.id, 'email', c.email, 'phone', c.phone, 'jobTitle', c.job_title, 'seniority', c.seniority, 'department', c.department,
  'name', coalesce(nullif(concat_ws(' ', c.first_name, c.middle_name, c.last_name, c.profile->>'suffix'), ''), c.email, c.linkedin_slug, c.phone, ''),
  'companyName', c.company_name, 'companyDomain', c.company_domain, 'accountId', c.account_id,
  'linkedinUrl', 'https://www.linkedin.com/in/' || c.linkedin_slug, 'country', c.country,
  'ownerName', coalesce(owner.name, c.profile->>'ownerEmail'), 'tags', c.tags, 'doNotTouch', c.do_not_touch,
  'jobChanged', c.job_change IS NOT NULL, 'icpTier', c.icp_tier, 'leadScore', c.lead_score, 'grade', c.grade,
  'custom', c.custom, 'addedAt', c.created_at)`
