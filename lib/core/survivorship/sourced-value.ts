import type { ContactField } from '#lib/contract/import-record.ts'

/** Who says so: the file, the person directory, a rule of ours (seniority from a title), or a member of the workspace. */
export type ValueSource = 'file' | 'directory' | 'derived' | 'manual'

/** Where the value a contact keeps comes from, and what other sources say instead. */
export type FieldSource = { source: ValueSource; others: readonly { source: ValueSource; value: string }[] }

export type FieldSources = Partial<Record<ContactField, FieldSource>>

/** What one source offers for one field. */
export type Offer = { source: 'file' | 'directory' | 'derived'; value: string }
