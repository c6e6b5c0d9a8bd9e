import { FIELD_KEYS, FIELDS, type FieldKey } from '#lib/contract/fields.ts'
import { foldHeader } from './fold-header.ts'
import { HEADER_SPELLINGS } from './header-spellings.ts'

const FIELD_OF_SPELLING: ReadonlyMap<string, FieldKey> = new Map([
  ...FIELD_KEYS.flatMap((field) => HEADER_SPELLINGS[field].split('|').map((spelling) => [spelling, field] as const)),
  ...FIELD_KEYS.map((field) => [foldHeader(FIELDS[field].label), field] as const),
  ...FIELD_KEYS.map((field) => [foldHeader(field), field] as const),
])

/** The field that a header names, whatever its case, accents and punctuation; null for any other word. */
export const fieldOfHeader = (header: string): FieldKey | null => FIELD_OF_SPELLING.get(foldHeader(header)) ?? null
