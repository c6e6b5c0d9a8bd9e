import type { ContactField } from '#lib/contract/import-record.ts'

/** `verified`: the provider says that mail arrives there. `found`: it knows the address. `undeliverable`: mail comes back. */
export type EmailStatus = 'verified' | 'found' | 'undeliverable'

/** Which parts of a person's facts a provider gave, and which one: by field, and by email key. */
export type ProvidedParts = {
  fields: Partial<Record<ContactField, string>>
  emails: Readonly<Record<string, { by: string; status: EmailStatus }>>
}
