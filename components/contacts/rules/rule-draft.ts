import {
  type ContactCondition,
  ContactRules,
  RULE_FIELDS,
  type RuleField,
  type RuleKind,
} from '#lib/contract/contact-rules.ts'
import type { ContactChoices } from '#lib/contract/contacts.ts'

export type CustomFields = ContactChoices['customFields']
export type RuleFieldChoice = {
  field: RuleField
  label: string
  group: string
  kind: RuleKind
  choices: readonly string[]
}

const CHOICES: Partial<Record<string, readonly string[]>> = {
  icpTier: ['A', 'B', 'C', 'D'],
  grade: ['A', 'B', 'C', 'D', 'F'],
}
/** Kept by us, or nothing that anybody asks about. */
const LEFT_OUT: ReadonlySet<string> = new Set(['linkedinUrn'])

/** Every field that a rule may ask about, the workspace's own at the end. */
export function ruleFields(customFields: CustomFields): RuleFieldChoice[] {
  const usual = [...RULE_FIELDS].flatMap(([field, { label, group, kind }]) =>
    LEFT_OUT.has(field) ? [] : [{ field, label, group, kind, choices: CHOICES[field] ?? [] }],
  )
  const own = customFields.map(({ customFieldId, name, kind, choices }) => ({
    field: `custom:${customFieldId}` as const,
    label: name,
    group: 'Your own fields',
    kind,
    choices,
  }))
  return [...usual, ...own]
}

type Op = ContactCondition['op']
export const OP_WORDS: Record<Op, string> = {
  is: 'is',
  'is-not': 'is not',
  'one-of': 'is one of',
  'none-of': 'is none of',
  contains: 'contains',
  'contains-not': 'does not contain',
  'starts-with': 'starts with',
  'at-least': 'at least',
  'at-most': 'at most',
  before: 'before',
  since: 'on or after',
  'within-days': 'in the last … days',
  exists: 'is known',
  missing: 'is not known',
}

const OPS: Record<RuleKind, readonly Op[]> = {
  text: ['is', 'is-not', 'one-of', 'none-of', 'contains', 'contains-not', 'starts-with', 'exists', 'missing'],
  choice: ['one-of', 'none-of', 'exists', 'missing'],
  number: ['at-least', 'at-most', 'is', 'exists', 'missing'],
  date: ['since', 'before', 'within-days', 'exists', 'missing'],
  boolean: ['is'],
  list: ['one-of', 'none-of', 'contains', 'exists', 'missing'],
}
export const opsOf = (kind: RuleKind): readonly Op[] => OPS[kind]

/** A condition while it is being written: the value is what stands in the box. */
export type ConditionDraft = { id: string; field: RuleField; op: Op; text: string }
export type GroupDraft = { id: string; conditions: ConditionDraft[] }

let made = 0
const draftId = (): string => `rule-${++made}`

export const newCondition = (): ConditionDraft => ({ id: draftId(), field: 'jobTitle', op: 'contains', text: '' })
export const newGroup = (): GroupDraft => ({ id: draftId(), conditions: [newCondition()] })

export const draftsOf = (rules: ContactRules | null): GroupDraft[] =>
  rules === null
    ? [newGroup()]
    : rules.map(({ conditions }) => ({ id: draftId(), conditions: conditions.map(draftOf) }))

function draftOf(condition: ContactCondition): ConditionDraft {
  const value = 'value' in condition ? condition.value : ''
  return {
    id: draftId(),
    field: condition.field,
    op: condition.op,
    text: Array.isArray(value) ? value.join(', ') : String(value),
  }
}

/** The rules as the contract has them; null while a condition is not finished. */
export function rulesOf(groups: readonly GroupDraft[]): ContactRules | null {
  const rules = groups.map(({ conditions }) => ({ conditions: conditions.map(conditionOf) }))
  return ContactRules.safeParse(rules).data ?? null
}

/** As the contract has it, wrong values and all: it refuses those. */
function conditionOf({ field, op, text }: ConditionDraft): unknown {
  switch (op) {
    case 'exists':
    case 'missing':
      return { field, op }
    case 'one-of':
    case 'none-of':
      return { field, op, value: listIn(text) }
    case 'at-least':
    case 'at-most':
    case 'within-days':
      return { field, op, value: text.trim() === '' ? Number.NaN : Number(text.replace(/[,\s]/g, '')) }
    default:
      return { field, op, value: text }
  }
}

export const listIn = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

export const isFinished = (condition: ConditionDraft): boolean =>
  rulesOf([{ id: '', conditions: [condition] }]) !== null

/** What a rule asks, for people. */
export function rulesText(rules: ContactRules, fields: readonly RuleFieldChoice[]): string {
  const label = (field: RuleField) => fields.find((one) => one.field === field)?.label ?? 'A field that is gone'
  return rules
    .map(({ conditions }) =>
      conditions
        .map((condition) => {
          const value = 'value' in condition ? condition.value : ''
          const words = condition.op === 'within-days' ? `in the last ${value} days` : OP_WORDS[condition.op]
          const shown = condition.op === 'within-days' ? '' : Array.isArray(value) ? value.join(', ') : value
          return `${label(condition.field)} ${words} ${shown}`.trim()
        })
        .join(' and '),
    )
    .join(', or ')
}
