import { z } from 'zod'

const text = (what: string, max: number) =>
  z
    .string()
    .trim()
    .min(1, `Give the ${what} a name.`)
    .max(max, `The name is longer than ${max} characters.`)
    .refine((name) => !/[\p{Cc}\p{Cf}]/u.test(name), 'The name holds characters that cannot be seen.')

export const CustomFieldKind = z.enum(['text', 'number', 'date', 'boolean', 'choice'])

/** A field of the workspace's own. */
export const CustomFieldView = z.object({
  customFieldId: z.uuid(),
  name: z.string(),
  kind: CustomFieldKind,
  choices: z.array(z.string()),
})
export type CustomFieldView = z.infer<typeof CustomFieldView>
export const CustomFieldList = z.object({ customFields: z.array(CustomFieldView) })

/** A field to be made: choices are for single choice alone, and are told apart whatever their case. */
export const NewCustomField = z
  .strictObject({
    name: text('field', 100),
    kind: CustomFieldKind,
    choices: z.array(text('choice', 200)).max(500).default([]),
  })
  .superRefine(({ kind, choices }, context) => {
    const issue = (message: string) => context.addIssue({ code: 'custom', path: ['choices'], message })
    if (kind === 'choice' && choices.length === 0) issue('Name at least one choice.')
    if (kind !== 'choice' && choices.length > 0) issue('Only a choice field has choices.')
    if (areRepeated(choices)) issue('A choice stands there twice.')
  })
export type NewCustomField = z.infer<typeof NewCustomField>

/** What is left out stays; contacts keep a choice that is taken away. */
export const CustomFieldChange = z.strictObject({
  name: text('field', 100).optional(),
  choices: z
    .array(text('choice', 200))
    .min(1, 'Leave one choice at least.')
    .max(500)
    .refine((choices) => !areRepeated(choices), 'A choice stands there twice.')
    .optional(),
})
export type CustomFieldChange = z.infer<typeof CustomFieldChange>

/** On how many contacts each field holds a value, by field; a field that is not named holds none. */
export const CustomFieldUses = z.object({ values: z.record(z.string(), z.int().min(0)) })

const areRepeated = (choices: readonly string[]): boolean =>
  new Set(choices.map((choice) => choice.toLowerCase())).size < choices.length
