import { FIELDS, type FieldKey } from '#lib/contract/fields.ts'
import type { ColumnProfile, ValueKind } from './column-profile.ts'
import { fieldOfHeader } from './field-of-header.ts'

/** Columns by which people could be recognised, by name or by what stands in them. */
export type DetectedIdentifiers = { emailColumns: string[]; phoneColumns: string[]; any: boolean }

/** Share of a column's values that must look alike for the values to count where the name says nothing. */
const MOST = 0.5

/**
 * What a file offers to recognise people by. A name is enough, since whoever sends the file says which column it is to be; that
 * the values fit is for the mapping to judge.
 */
export function detectIdentifiers(columns: readonly ColumnProfile[]): DetectedIdentifiers {
  const by = (field: FieldKey, kinds: readonly ValueKind[]) =>
    columns.filter((column) => fieldOfHeader(column.header) === field || shareOf(column, kinds) >= MOST)
  const emails = by('email', ['email', 'named-email'])
  const phones = by('phone', ['phone'])
  const profiles = by('linkedinUrl', ['linkedin'])
  const named = columns.some(({ header }) => {
    const field = fieldOfHeader(header)
    return (field !== null && FIELDS[field].identity) || /cookie/i.test(header)
  })
  return {
    emailColumns: emails.map(({ header }) => header),
    phoneColumns: phones.map(({ header }) => header),
    any: named || emails.length + phones.length + profiles.length > 0,
  }
}

const shareOf = ({ kinds }: ColumnProfile, wanted: readonly ValueKind[]): number =>
  wanted.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0)
