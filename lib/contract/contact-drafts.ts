import { z } from 'zod'
import { FIELD_KEYS, type FieldKey } from './fields.ts'

/** Fields that somebody may write by hand; the others come of these, or are kept by us. */
export const HAND_FIELDS = FIELD_KEYS.filter(
  (field): field is Exclude<FieldKey, 'contactId' | 'fullName' | 'tags'> =>
    field !== 'contactId' && field !== 'fullName' && field !== 'tags',
)
export const HandField = z.enum(HAND_FIELDS)
export type HandField = z.infer<typeof HandField>

const values = z.partialRecord(HandField, z.string().max(5_000, 'At most 5,000 characters'))
const custom = z.record(z.guid(), z.string().max(5_000, 'At most 5,000 characters'))
const tags = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^[^;]*$/, 'A tag has no semicolon'),
  )
  .max(50)

/** A contact as somebody writes them down; every value as it was typed. */
export const ContactDraft = z.strictObject({ values, custom: custom.default({}), tags: tags.default([]) })
export type ContactDraft = z.infer<typeof ContactDraft>

/** What is left out stays; an empty text clears. */
export const ContactChange = z.strictObject({
  values: values.optional(),
  custom: custom.optional(),
  tags: tags.optional(),
  doNotTouch: z.boolean().optional(),
})
export type ContactChange = z.infer<typeof ContactChange>

/** Somebody who is a contact already under the same key. */
export const KnownContact = z.object({
  contactId: z.uuid(),
  name: z.string(),
  by: z.enum(['email', 'LinkedIn', 'external ID', 'phone', 'name']),
  /** Only one contact can have this key; of the others it is a hint. */
  isSame: z.boolean(),
})
export type KnownContact = z.infer<typeof KnownContact>

export const ContactCheck = z.object({ known: z.array(KnownContact) })
export const ContactMade = z.object({ contactId: z.uuid(), editId: z.uuid() })
export type ContactMade = z.infer<typeof ContactMade>
