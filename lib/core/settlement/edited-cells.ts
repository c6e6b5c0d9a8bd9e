import { CONTACT_FIELDS, type ContactValues } from '#lib/contract/import-record.ts'
import { contactFields } from './contact-fields.ts'
import type { ContactState } from './contact-state.ts'
import type { SettlementRow } from './settlement-row.ts'

/**
 * A row that names its contact by ID comes from an export: what it repeats is no news, and says nothing about where a value comes
 * from. Only cells that differ from what is held are left.
 */
export function editedCells(row: SettlementRow, held: ContactState): SettlementRow {
  const { record } = row
  const values: ContactValues = {}
  for (const field of CONTACT_FIELDS) {
    const value = record.values[field]
    if (value !== undefined && value !== held.values[field]) values[field] = value
  }
  // A tag with a separator in it stands in a file as several.
  const repeated = new Set(held.tags.flatMap((tag) => tag.split(';')).map((tag) => tag.trim().toLowerCase()))
  const differs = ([key, value]: [string, unknown], before: Readonly<Record<string, unknown>>) => value !== before[key]
  return {
    ...row,
    record: {
      ...record,
      values,
      tags: record.tags.filter((tag) => !repeated.has(tag.toLowerCase())),
      custom: Object.fromEntries(Object.entries(record.custom).filter((entry) => differs(entry, held.custom))),
      kept: Object.fromEntries(Object.entries(record.kept).filter((entry) => differs(entry, held.kept))),
    },
  }
}

/**
 * What follows from a title follows only from a new one: beside an edited cell nothing else of the contact changes. A contact of
 * which nothing was edited is given back as it is held.
 */
export function withUnedited(contact: ContactState, held: ContactState, { record }: SettlementRow): ContactState {
  if (contact.values.jobTitle !== held.values.jobTitle) return contact
  const [values, sources] = [{ ...contact.values }, { ...contact.sources }]
  for (const field of ['seniority', 'department'] as const) {
    if (record.values[field] !== undefined) continue
    if (held.values[field] === undefined) delete values[field]
    else values[field] = held.values[field]
    if (held.sources[field] === undefined) delete sources[field]
    else sources[field] = held.sources[field]
  }
  const whole = { ...contact, values, sources, decisionMaker: held.decisionMaker }
  const isSame = JSON.stringify(sorted(contactFields(whole))) === JSON.stringify(sorted(contactFields(held)))
  return isSame ? held : whole
}

const sorted = (fields: Record<string, unknown>): [string, unknown][] =>
  Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))
