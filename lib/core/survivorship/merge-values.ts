import { CONTACT_FIELDS, type ContactField, type ContactValues } from '#lib/contract/import-record.ts'
import { mergeField } from './merge-field.ts'
import type { FieldSources, Offer } from './sourced-value.ts'

export type SourcedValues = { values: ContactValues; sources: FieldSources }

/**
 * What each source offers; fields that a source does not know are absent. `providerOf` names the provider of each field that
 * `provider` offers.
 */
export type Offers = {
  file: ContactValues
  directory: ContactValues
  derived: ContactValues
  provider?: ContactValues
  providerOf?: Partial<Record<ContactField, string>>
}

/** `overrideOwners`: a contact's owner gives way like any other field; otherwise owners are only ever filled in. */
export type MergeOptions = { fillOnlyEmpty: boolean; overrideOwners?: boolean }

const SOURCES = ['file', 'directory', 'provider', 'derived'] as const

/** {@link mergeField} over all fields, or those named. A value without a recorded source counts as entered by hand. */
export function mergeValues(
  held: SourcedValues | null,
  offers: Offers,
  { fillOnlyEmpty, overrideOwners = false }: MergeOptions,
  fields: readonly ContactField[] = CONTACT_FIELDS,
): SourcedValues {
  const values: ContactValues = {}
  const sources: FieldSources = {}
  for (const field of fields) {
    const keeps = fillOnlyEmpty || (field === 'ownerEmail' && !overrideOwners)
    const merged = mergeField(heldField(held, field), offersOf(offers, field), { fillOnlyEmpty: keeps })
    if (!merged) continue
    values[field] = merged.value
    sources[field] = merged.source
  }
  return { values, sources }
}

function heldField(held: SourcedValues | null, field: ContactField) {
  const value = held?.values[field]
  if (value === undefined) return null
  return { value, source: held?.sources[field] ?? ({ source: 'manual', others: [] } as const) }
}

/** Written out: it runs for every field of every row. */
function offersOf(offers: Offers, field: ContactField): Offer[] {
  const heard: Offer[] = []
  for (const source of SOURCES) {
    const value = offers[source]?.[field]
    if (value === undefined || value === '') continue
    const by = source === 'provider' ? offers.providerOf?.[field] : undefined
    heard.push(by === undefined ? { source, value } : { source, value, by })
  }
  return heard
}
