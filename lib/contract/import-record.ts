import { z } from 'zod'
import { Alias } from './aliases.ts'

/** Fields of a contact that a file or the directory can fill. `linkedinSlug` is the canonical form of a LinkedIn URL. */
export const CONTACT_FIELDS = [
  'email',
  'phone',
  'linkedinSlug',
  'linkedinUrn',
  'externalId',
  'prefix',
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'nickname',
  'jobTitle',
  'seniority',
  'department',
  'companyName',
  'companyDomain',
  'location',
  'city',
  'region',
  'country',
  'ownerEmail',
  'notes',
  'phoneType',
  'phoneVerificationResult',
  'phoneVerificationProvider',
  'phoneIntentScore',
] as const
export const ContactField = z.enum(CONTACT_FIELDS)
export type ContactField = z.infer<typeof ContactField>

/** Canonical values by field. A field that is absent was empty in the source; there are no empty strings. */
export const ContactValues = z.partialRecord(ContactField, z.string())
export type ContactValues = z.infer<typeof ContactValues>

/** A row after normalisation. */
export const ImportRecord = z.object({
  values: ContactValues,
  tags: z.array(z.string()),
  /** Values of custom fields by their id. */
  custom: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Cells of columns to be kept as custom data, by header. */
  kept: z.record(z.string(), z.string()),
  /** Absent where the row brings none. */
  aliases: z.array(Alias).optional(),
})
export type ImportRecord = z.infer<typeof ImportRecord>

/** What a row is recognised by; null where it has none. */
export type RowKeys = {
  /** Canonical email (`EmailAddress.key`). */
  emailKey: string | null
  linkedinSlug: string | null
  /** E.164. */
  phone: string | null
  externalId: string | null
  /** A contact ID given by the file itself. */
  contactId: string | null
  /** Folded `last|first|registrable domain`; null unless all three are known and the domain is a company's. */
  nameKey: string | null
}

/** Wrong data: stored, counted and shown, never thrown. `code` is kebab-case and stable; `issueText` has its words. */
export const RowIssue = z.object({
  code: z.enum([
    'invalid-email',
    'invalid-phone',
    'phone-without-country',
    'invalid-linkedin',
    'invalid-domain',
    'invalid-choice',
    'invalid-number',
    'invalid-date',
    'free-mail-domain',
    'missing-identifier',
    'unknown-contact-id',
    'surplus-cells',
    'cell-too-long',
    'record-too-long',
    'unclosed-quote',
    'characters-repaired',
  ]),
  severity: z.enum(['error', 'warning']),
  field: z.string(),
  value: z.string(),
})
export type RowIssue = z.infer<typeof RowIssue>
