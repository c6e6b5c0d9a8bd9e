import { z } from 'zod'

/** What a condition may ask. A field of the workspace's own is `custom:` and its key. */
export const ICP_FIELDS = [
  'title',
  'seniority',
  'department',
  'employeeCount',
  'industry',
  'techStack',
  'country',
  'region',
] as const

export const IcpField = z.union([
  z.enum(ICP_FIELDS),
  z.templateLiteral([z.literal('custom:'), z.string().min(1).max(100)]),
])
export type IcpField = z.infer<typeof IcpField>

const text = z.string().trim().min(1, 'Give a value').max(200)

/** One question to a contact. Numbers compare as numbers, texts without regard to case and accents. */
export const IcpCondition = z.discriminatedUnion('op', [
  z.strictObject({ field: IcpField, op: z.enum(['is', 'is-not', 'contains']), value: text }),
  z.strictObject({ field: IcpField, op: z.literal('one-of'), value: z.array(text).min(1, 'Give a value').max(200) }),
  z.strictObject({ field: IcpField, op: z.enum(['at-least', 'at-most']), value: z.number() }),
  z.strictObject({ field: IcpField, op: z.literal('exists') }),
])
export type IcpCondition = z.infer<typeof IcpCondition>

/** All conditions must hold. */
export const IcpRule = z.strictObject({
  tier: z.enum(['A', 'B', 'C']),
  conditions: z.array(IcpCondition).min(1, 'A rule needs a condition').max(20),
})
export type IcpRule = z.infer<typeof IcpRule>

/** In order: the first rule that holds gives the tier; where none does it is D. */
export const IcpRules = z.array(IcpRule).max(50)
export type IcpRules = z.infer<typeof IcpRules>

export const IcpTier = z.enum(['A', 'B', 'C', 'D'])
export type IcpTier = z.infer<typeof IcpTier>
