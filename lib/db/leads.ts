import type { LeadCounts, LeadFilter, LeadSort, LeadView } from '#lib/contract/leads.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'

export type LeadQuery = {
  campaignId: string
  filter: LeadFilter
  sort: LeadSort
  /** Sort value and id of the last lead of the page before. */
  after: { value: string | number | null; contactId: string } | null
  limit: number
}

/** A lead with the value it is sorted by. */
export type SortedLead = LeadView & { sortValue: string | number | null }

const NAME = Prisma.sql`lower(coalesce(nullif(concat_ws(' ', c.last_name, c.first_name), ''), c.email, '~'))`
/** What each order sorts by, downwards or upwards; the contact's id breaks ties. */
const ORDERS = {
  newest: { value: Prisma.sql`l.added_at`, type: Prisma.sql`timestamptz`, down: true },
  score: { value: Prisma.sql`coalesce(c.lead_score, -1)`, type: Prisma.sql`int`, down: true },
  name: { value: NAME, type: Prisma.sql`text`, down: false },
} as const satisfies Record<LeadSort, { value: Prisma.Sql; type: Prisma.Sql; down: boolean }>

/** A page of a campaign's leads in keyset order. */
export async function readLeads(db: Db | Tx, query: LeadQuery): Promise<SortedLead[]> {
  const { value, type, down } = ORDERS[query.sort]
  const direction = down ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const beyond = down ? Prisma.sql`<` : Prisma.sql`>`
  const after = query.after
    ? Prisma.sql`AND (${value}, l.contact_id) ${beyond} (${String(query.after.value)}::text::${type}, ${query.after.contactId}::uuid)`
    : Prisma.empty
  const rows = await db.$queryRaw<{ lead: SortedLead }[]>`
    SELECT ${LEAD_JSON} || jsonb_build_object('sortValue', ${value}) AS lead
      FROM lead l JOIN contact c ON c.id = l.contact_id
     WHERE l.campaign_id = ${query.campaignId}::uuid ${conditionsOf(query.filter)} ${after}
     ORDER BY ${value} ${direction}, l.contact_id ${direction}
     LIMIT ${query.limit}`
  return rows.map(({ lead }) => lead)
}

/** How many leads of a campaign pass a filter; without one the contacts are not looked at. */
export async function countLeads(db: Db | Tx, campaignId: string, filter: LeadFilter): Promise<number> {
  const conditions = conditionsOf(filter)
  const [row] =
    conditions === Prisma.empty
      ? await db.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM lead l WHERE l.campaign_id = ${campaignId}::uuid`
      : await db.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM lead l JOIN contact c ON c.id = l.contact_id
           WHERE l.campaign_id = ${campaignId}::uuid ${conditions}`
  return row?.count ?? 0
}

/** Leads of a campaign by each thing they can be filtered by; `none` where a contact has none. */
export async function countLeadsByVerdict(db: Db | Tx, campaignId: string): Promise<LeadCounts> {
  const groups = await db.$queryRaw<
    { tier: string; confidence: string; icpTier: string; grade: string; count: number }[]
  >`
    SELECT ${TIER} AS tier, coalesce(c.match_confidence, 'none') AS confidence, coalesce(c.icp_tier, 'none') AS "icpTier",
           coalesce(c.grade, 'none') AS grade, count(*)::int AS count
      FROM lead l JOIN contact c ON c.id = l.contact_id
     WHERE l.campaign_id = ${campaignId}::uuid GROUP BY 1, 2, 3, 4`
  const counts: LeadCounts = { tier: {}, confidence: {}, icpTier: {}, grade: {} }
  for (const group of groups) {
    for (const name of ['tier', 'confidence', 'icpTier', 'grade'] as const) {
      counts[name][group[name]] = (counts[name][group[name]] ?? 0) + group.count
    }
  }
  return counts
}

/** The chip a contact's match falls under: its tier, `ambiguous`, or `none`. */
const TIER = Prisma.sql`CASE WHEN c.match_state IN ('matched', 'accepted') THEN coalesce(c.match_tier::text, 'none')
                             WHEN c.match_state = 'ambiguous' THEN 'ambiguous' ELSE 'none' END`

/** A lead as `LeadView` has it. */
export const LEAD_JSON = Prisma.sql`jsonb_build_object(
  'contactId', c.id, 'importId', l.import_id, 'email', c.email, 'phone', c.phone, 'jobTitle', c.job_title,
  'name', coalesce(nullif(concat_ws(' ', c.first_name, c.middle_name, c.last_name, c.profile->>'suffix'), ''), c.email, c.linkedin_slug, ''),
  'companyName', c.company_name, 'companyDomain', c.company_domain,
  'linkedinUrl', 'https://www.linkedin.com/in/' || c.linkedin_slug, 'country', c.country, 'tags', c.tags,
  'icpTier', c.icp_tier, 'leadScore', c.lead_score, 'grade', c.grade,
  'match', jsonb_build_object('state', c.match_state, 'tier', c.match_tier, 'confidence', c.match_confidence, 'score', c.match_score),
  'jobChanged', c.job_change IS NOT NULL,
  'addedAt', to_char(l.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))`

/** Further conditions on leads `l` with their contacts `c`: a filter, and the ids that count; null for all. */
export const leadConditions = (filter: LeadFilter, contactIds: readonly string[] | null): Prisma.Sql =>
  contactIds === null
    ? conditionsOf(filter)
    : Prisma.sql`${conditionsOf(filter)} AND l.contact_id = ANY(${[...contactIds]}::uuid[])`

const VERDICT = Prisma.sql`CASE WHEN c.match_state = 'matched' THEN 'open' ELSE c.match_state END`

function conditionsOf(filter: LeadFilter): Prisma.Sql {
  const any = (list: readonly string[] | undefined, column: Prisma.Sql): Prisma.Sql[] =>
    list && list.length > 0 ? [Prisma.sql`${column} = ANY(${list}::text[])`] : []
  const conditions = [
    ...any(filter.tier, TIER),
    ...any(filter.confidence, Prisma.sql`c.match_confidence`),
    ...any(filter.icpTier, Prisma.sql`c.icp_tier`),
    ...any(filter.grade, Prisma.sql`c.grade`),
    ...any(filter.verdict, VERDICT),
    ...(filter.importId ? [Prisma.sql`l.import_id = ${filter.importId}::uuid`] : []),
    ...(filter.hasEmail === 'yes' ? [Prisma.sql`c.email IS NOT NULL`] : []),
    ...(filter.hasEmail === 'no' ? [Prisma.sql`c.email IS NULL`] : []),
    ...searchOf(filter.search),
  ]
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(conditions, ' AND ')}`
}

/** Every word must stand somewhere in name, address, title or company. */
function searchOf(search: string | undefined): Prisma.Sql[] {
  const words = (search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10)
  const text = Prisma.sql`concat_ws(' ', c.first_name, c.middle_name, c.last_name, c.email, c.job_title, c.company_name)`
  return words.map((word) => Prisma.sql`${text} ILIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
}
