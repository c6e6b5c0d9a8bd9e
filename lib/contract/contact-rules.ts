import { z } from 'zod'
import { FIELDS } from './fields.ts'
import { CONTACT_FIELDS, type ContactField } from './import-record.ts'

/** What a field holds; it decides what may be asked of it. */
export type RuleKind = 'text' | 'choice' | 'number' | 'date' | 'boolean' | 'list'
export type RuleFieldDefinition = { label: string; group: string; kind: RuleKind }

const FURTHER = {
  emailStatus: { label: 'Email status', group: 'Reach', kind: 'text' },
  decisionMaker: { label: 'Decision-maker', group: 'Work', kind: 'boolean' },
  jobChanged: { label: 'Changed jobs', group: 'Work', kind: 'boolean' },
  industry: { label: 'Industry', group: 'Company', kind: 'text' },
  employeeCount: { label: 'Employees', group: 'Company', kind: 'number' },
  techStack: { label: 'Tech stack', group: 'Company', kind: 'list' },
  companyCountry: { label: 'Country of the company', group: 'Company', kind: 'text' },
  icpTier: { label: 'ICP tier', group: 'Standing', kind: 'choice' },
  grade: { label: 'Grade', group: 'Standing', kind: 'choice' },
  leadScore: { label: 'Lead score', group: 'Standing', kind: 'number' },
  tags: { label: 'Tags', group: 'Keeping', kind: 'list' },
  doNotTouch: { label: 'Do not touch', group: 'Keeping', kind: 'boolean' },
  addedAt: { label: 'Added', group: 'Keeping', kind: 'date' },
  changedAt: { label: 'Last changed', group: 'Keeping', kind: 'date' },
} as const satisfies Record<string, RuleFieldDefinition>

export type UsualRuleField = ContactField | keyof typeof FURTHER
const FURTHER_KEYS = Object.keys(FURTHER).filter((key): key is keyof typeof FURTHER => key in FURTHER)

const ofContact = (field: ContactField): RuleFieldDefinition => {
  const { label, group, kind } = field === 'linkedinSlug' ? FIELDS.linkedinUrl : FIELDS[field]
  return { label, group: group === 'Identity' ? 'Reach' : group, kind: kind === 'number' ? 'number' : 'text' }
}

/** Every field of a contact that a rule may ask about, besides the workspace's own. */
export const RULE_FIELDS: ReadonlyMap<UsualRuleField, RuleFieldDefinition> = new Map<
  UsualRuleField,
  RuleFieldDefinition
>([
  ...CONTACT_FIELDS.map((field) => [field, ofContact(field)] as const),
  ...FURTHER_KEYS.map((field) => [field, FURTHER[field]] as const),
])

/** A field of the workspace's own is `custom:` and its id. */
export const RuleField = z.union([
  z.enum([...CONTACT_FIELDS, ...FURTHER_KEYS]),
  z.templateLiteral([z.literal('custom:'), z.guid()]),
])
export type RuleField = z.infer<typeof RuleField>

const text = z.string().trim().min(1, 'Give a value').max(200)

/** One question to a contact. Texts compare without regard to case. Whoever has no value meets only the `not` ones and `missing`. */
export const ContactCondition = z.discriminatedUnion('op', [
  z.strictObject({
    field: RuleField,
    op: z.enum(['is', 'is-not', 'contains', 'contains-not', 'starts-with']),
    value: text,
  }),
  z.strictObject({ field: RuleField, op: z.enum(['one-of', 'none-of']), value: z.array(text).min(1).max(200) }),
  z.strictObject({ field: RuleField, op: z.enum(['at-least', 'at-most']), value: z.number() }),
  z.strictObject({ field: RuleField, op: z.enum(['before', 'since']), value: z.iso.date() }),
  z.strictObject({ field: RuleField, op: z.literal('within-days'), value: z.int().min(1).max(3_650) }),
  z.strictObject({ field: RuleField, op: z.enum(['exists', 'missing']) }),
])
export type ContactCondition = z.infer<typeof ContactCondition>

/** All conditions of one group must hold; of the groups, any. */
export const ContactRules = z
  .array(z.strictObject({ conditions: z.array(ContactCondition).min(1, 'Add a condition').max(20) }))
  .min(1)
  .max(10)
export type ContactRules = z.infer<typeof ContactRules>
