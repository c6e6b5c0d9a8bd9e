import type { ContactField } from '#lib/contract/import-record.ts'

/** Who says so: the file, the person directory, a provider, a rule of ours (seniority from a title), or a member of the workspace. */
export type ValueSource = 'file' | 'directory' | 'provider' | 'derived' | 'manual'

/** Where the value a contact keeps comes from, and what other sources say instead. */
export type FieldSource = Named & {
  source: ValueSource
  others: readonly (Named & { source: ValueSource; value: string })[]
}

/** Which provider, where the source is one. */
type Named = { by?: string }

export type FieldSources = Partial<Record<ContactField, FieldSource>>

/** What one source offers for one field. */
export type Offer = Named & { source: Exclude<ValueSource, 'manual'>; value: string }
