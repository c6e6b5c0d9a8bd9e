import type { ContactCondition, ContactRules, RuleField, UsualRuleField } from '#lib/contract/contact-rules.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { HELD_VALUE } from './held-values.ts'

/** What a field is in SQL, for a contact `c`, or for its account `a`. */
type Column = { kind: 'text' | 'number' | 'date' | 'boolean' | 'list'; value: Prisma.Sql }

const OF_ACCOUNT = {
  industry: { kind: 'text', value: Prisma.sql`a.industry` },
  employeeCount: { kind: 'number', value: Prisma.sql`a.employee_count` },
  techStack: { kind: 'list', value: Prisma.sql`a.tech_stack` },
  companyCountry: { kind: 'text', value: Prisma.sql`a.country` },
} as const satisfies Partial<Record<UsualRuleField, Column>>

const FURTHER = {
  emailStatus: { kind: 'text', value: Prisma.sql`c.email_status` },
  decisionMaker: { kind: 'boolean', value: Prisma.sql`c.decision_maker` },
  jobChanged: { kind: 'boolean', value: Prisma.sql`(c.job_change IS NOT NULL)` },
  icpTier: { kind: 'text', value: Prisma.sql`c.icp_tier` },
  grade: { kind: 'text', value: Prisma.sql`c.grade` },
  leadScore: { kind: 'number', value: Prisma.sql`c.lead_score` },
  tags: { kind: 'list', value: Prisma.sql`c.tags` },
  doNotTouch: { kind: 'boolean', value: Prisma.sql`c.do_not_touch` },
  addedAt: { kind: 'date', value: Prisma.sql`c.created_at` },
  changedAt: { kind: 'date', value: Prisma.sql`c.updated_at` },
} as const satisfies Partial<Record<UsualRuleField, Column>>

const isOfAccount = (field: RuleField): field is keyof typeof OF_ACCOUNT => field in OF_ACCOUNT
const isFurther = (field: RuleField): field is keyof typeof FURTHER => field in FURTHER
const isCustom = (field: RuleField): field is `custom:${string}` => field.startsWith('custom:')

/** Kinds of a workspace's own fields by their ids. */
export type CustomKinds = ReadonlyMap<string, string>

/** Rules as a condition on contacts `c`; values go as parameters. A field that is gone is known of nobody. */
export function rulesCondition(
  rules: ContactRules,
  place: { workspaceId: string; customKinds: CustomKinds },
): Prisma.Sql {
  const groups = rules.map(({ conditions }) =>
    Prisma.join(
      conditions.map((condition) => conditionSql(condition, place)),
      ' AND ',
    ),
  )
  return Prisma.sql`((${Prisma.join(groups, ') OR (')}))`
}

type Place = { workspaceId: string; customKinds: CustomKinds }

function conditionSql(condition: ContactCondition, place: Place): Prisma.Sql {
  const { field } = condition
  if (isCustom(field)) return customSql(condition, field.slice('custom:'.length), place)
  return isOfAccount(field)
    ? accountSql(condition, OF_ACCOUNT[field], place)
    : columnSql(condition, columnOf(field), place)
}

const DENIED = { 'is-not': 'is', 'contains-not': 'contains', 'none-of': 'one-of', missing: 'exists' } as const
const isDenial = (condition: ContactCondition): condition is ContactCondition & { op: keyof typeof DENIED } =>
  condition.op in DENIED

/** Asks the accounts, of which there are few, and then who works there. Whoever has no account meets only what denies. */
function accountSql(condition: ContactCondition, column: Column, place: Place): Prisma.Sql {
  const asked = isDenial(condition) ? ({ ...condition, op: DENIED[condition.op] } as ContactCondition) : condition
  const met = Prisma.sql`c.account_id IN (
    SELECT a.id FROM account a WHERE a.workspace_id = ${place.workspaceId}::uuid AND ${columnSql(asked, column, place)})`
  return isDenial(condition) ? Prisma.sql`(${met}) IS NOT TRUE` : met
}

function columnOf(field: Exclude<RuleField, `custom:${string}` | keyof typeof OF_ACCOUNT>): Column {
  if (isFurther(field)) return FURTHER[field]
  if (field === 'phoneIntentScore') return { kind: 'number', value: numberIn(HELD_VALUE[field]) }
  return { kind: 'text', value: HELD_VALUE[field] }
}

const numberIn = (text: Prisma.Sql) =>
  Prisma.sql`(CASE WHEN ${text} ~ '^-?\\d{1,15}(\\.\\d{1,15})?$' THEN (${text})::numeric END)`

/** That the contact has the field at all stands on an index, and narrows everything that asks for a value. */
function customSql(condition: ContactCondition, id: string, place: Place): Prisma.Sql {
  const stored = place.customKinds.get(id)
  const value = Prisma.sql`(c.custom->>${id}::text)`
  const kinds: Record<string, Column> = {
    number: { kind: 'number', value: numberIn(value) },
    date: { kind: 'date', value: Prisma.sql`(${value})::date` },
    boolean: { kind: 'boolean', value: Prisma.sql`(${value} = 'true')` },
  }
  const column: Column = kinds[stored ?? ''] ?? { kind: 'text', value: stored ? value : Prisma.sql`NULL::text` }
  const held = columnSql(condition, column, place)
  return isDenial(condition) ? held : Prisma.sql`(c.custom ? ${id}::text AND ${held})`
}

function columnSql(condition: ContactCondition, column: Column, place: Place): Prisma.Sql {
  const { value } = column
  switch (condition.op) {
    case 'exists':
      return column.kind === 'list' ? Prisma.sql`coalesce(${value}, '{}') <> '{}'` : Prisma.sql`${value} IS NOT NULL`
    case 'missing':
      return column.kind === 'list' ? Prisma.sql`coalesce(${value}, '{}') = '{}'` : Prisma.sql`${value} IS NULL`
    case 'is':
      return equals(column, [condition.value], place)
    case 'one-of':
      return equals(column, condition.value, place)
    case 'is-not':
      return Prisma.sql`(${equals(column, [condition.value], place)}) IS NOT TRUE`
    case 'none-of':
      return Prisma.sql`(${equals(column, condition.value, place)}) IS NOT TRUE`
    case 'contains':
      return contains(column, `%${escaped(condition.value)}%`)
    case 'contains-not':
      return Prisma.sql`(${contains(column, `%${escaped(condition.value)}%`)}) IS NOT TRUE`
    case 'starts-with':
      return contains(column, `${escaped(condition.value)}%`)
    case 'at-least':
      return column.kind === 'number' ? Prisma.sql`${value} >= ${condition.value}::float8` : NEVER
    case 'at-most':
      return column.kind === 'number' ? Prisma.sql`${value} <= ${condition.value}::float8` : NEVER
    case 'before':
      return column.kind === 'date' ? Prisma.sql`${value} < ${condition.value}::date` : NEVER
    case 'since':
      return column.kind === 'date' ? Prisma.sql`${value} >= ${condition.value}::date` : NEVER
    case 'within-days':
      return column.kind === 'date'
        ? Prisma.sql`${value} BETWEEN now() - make_interval(days => ${condition.value}::int) AND now() + interval '1 day'`
        : NEVER
  }
}

const NEVER = Prisma.sql`false`
const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

function equals({ kind, value }: Column, wanted: readonly string[], { workspaceId }: Place): Prisma.Sql {
  const lower = wanted.map((one) => one.toLowerCase())
  switch (kind) {
    case 'text':
      return Prisma.sql`lower(${value}) = ANY(${lower}::text[])`
    case 'number':
      return Prisma.sql`${value} = ANY(${wanted.map(Number).filter(Number.isFinite)}::float8[])`
    case 'boolean':
      return Prisma.sql`coalesce(${value}, false) = ${lower.includes('yes') || lower.includes('true')}`
    case 'date':
      return Prisma.sql`(${value})::date::text = ANY(${wanted}::text[])`
    case 'list':
      return value === FURTHER.tags.value
        ? // As they are written here, so that the index on tags serves.
          Prisma.sql`c.tags && ARRAY(SELECT tag FROM workspace_tag WHERE workspace_id = ${workspaceId}::uuid AND lower(tag) = ANY(${lower}::text[]))`
        : Prisma.sql`EXISTS (SELECT FROM unnest(${value}) AS one WHERE lower(one) = ANY(${lower}::text[]))`
  }
}

const contains = ({ kind, value }: Column, pattern: string): Prisma.Sql =>
  kind === 'list'
    ? Prisma.sql`EXISTS (SELECT FROM unnest(${value}) AS one WHERE one ILIKE ${pattern})`
    : Prisma.sql`(${value})::text ILIKE ${pattern}`
