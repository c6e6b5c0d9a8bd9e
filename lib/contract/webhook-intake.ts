import { z } from 'zod'

/** Most contacts of one batch, and fields of one contact. */
export const BATCH_CONTACTS_MAX = 1_000
const CONTACT_FIELDS_MAX = 200

/** What JavaScript cannot count exactly would come in as another number. */
const isExact = (number: number): boolean => Number.isSafeInteger(number) || !Number.isInteger(number)

const scalar = z.union([
  z.string().max(64 * 1024),
  z.number().refine(isExact, 'A number of more than 15 digits has to be sent as a text.'),
  z.boolean(),
  z.null(),
])
const value = z.union([scalar, z.array(scalar).max(100)], {
  error: 'A value is a text, a number, true, false, null, or a list of these.',
})

const FieldName = z
  .string()
  .max(200, 'The name of a field has at most 200 characters.')
  .refine((name) => !name.includes('\0') && name.isWellFormed(), 'The name of a field holds a character that is none.')

const VALUE_TYPES = ['string', 'number', 'boolean', 'null', 'array']

/** An object as pairs, in its order: a field may bear any name, `__proto__` too. */
const Contact = z
  .preprocess(
    (given) => (typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : given),
    z
      .array(z.tuple([FieldName, value]), {
        error: 'A contact is an object of fields.',
      })
      .max(CONTACT_FIELDS_MAX, `A contact has at most ${CONTACT_FIELDS_MAX} fields.`),
  )
  .meta({ isMapOf: { type: VALUE_TYPES } })
export type BatchContact = z.infer<typeof Contact>

/** What a program sends to `POST /api/webhooks/intake/{source}`; each batch becomes an import of its own. */
export const WebhookBatch = z.strictObject({
  contacts: z
    .array(Contact, { error: 'Send the contacts as a list.' })
    .min(1, 'A batch has at least one contact.')
    .max(BATCH_CONTACTS_MAX, 'A batch has at most 1,000 contacts: send several.'),
})

/** What it is answered with (202). `status_url` takes a bearer token. */
export const BatchAccepted = z.object({
  job_id: z.uuid(),
  status: z.literal('queued'),
  message: z.string(),
  total_rows: z.int().min(1),
  /** Fields that neither the source nor Rollcall knows; they were left out. */
  ignored_fields: z.array(z.string()),
  status_url: z.url(),
})
export type BatchAccepted = z.infer<typeof BatchAccepted>
