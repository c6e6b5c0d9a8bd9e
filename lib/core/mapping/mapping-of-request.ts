import { AliasKind } from '#lib/contract/aliases.ts'
import type { ImportStart } from '#lib/contract/api-leads.ts'
import { ALIAS_VALUES } from '#lib/contract/api-leads.ts'
import { LIST_FIELDS } from '#lib/contract/fields.ts'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { ColumnMapping, ColumnTarget } from '#lib/contract/mapping.ts'
import { fieldOfHeader } from './field-of-header.ts'
import { foldHeader } from './fold-header.ts'

export type RequestedMapping = {
  mapping: ColumnMapping
  identifier: ImportOptions['identifier']
  ignoredFields: string[]
  /** What is wrong, one sentence each; empty when all is well. */
  problems: string[]
}

type Own = { customFieldId: string; name: string }

const IDENTIFIER_OF = {
  email: { identifier: 'email', field: 'email' },
  phone: { identifier: 'phone', field: 'phone' },
  external_id: { identifier: 'external-id', field: 'externalId' },
  social: { identifier: 'linkedin', field: 'linkedinUrl' },
} as const

/**
 * The mapping of a program's request: either side of an entry may be the column. Fields go by their names in any case and by the
 * usual spellings; one that nobody knows is left out and told. Columns that are not named at all are left out.
 *
 * @param header the file's columns
 * @param own the workspace's own fields
 */
export function mappingOfRequest(
  request: Pick<ImportStart, 'primary_identifier' | 'field_mappings' | 'alias_mappings'>,
  header: readonly string[],
  own: readonly Own[],
): RequestedMapping {
  const problems: string[] = []
  const ignored: string[] = []
  const targets = new Map<number, ColumnTarget>()
  const columnOf = (name: string) => findColumn(header, name)
  const primary = request.primary_identifier
  let identifier: ImportOptions['identifier'] = 'automatic'
  if (primary) {
    const column = columnOf(primary.column)
    if (column === null) problems.push(`primary_identifier: the file has no column “${primary.column}”.`)
    identifier = primary.kind === 'cookie' ? 'cookie' : IDENTIFIER_OF[primary.kind].identifier
    if (column !== null) targets.set(column, targetOfIdentifier(primary.kind))
  }
  for (const [key, value] of request.field_mappings) {
    const [column, name] = sidesOf(key, value, columnOf)
    if (column === null) problems.push(`field_mappings: the file has no column “${key}” and none “${value}”.`)
    else if (!targets.has(column)) {
      const target = targetOf(name, own)
      if (target) targets.set(column, target)
      else ignored.push(name)
    }
  }
  for (const [key, value] of request.alias_mappings) {
    const [name, alias] = aliasOf(value) ? [key, aliasOf(value)] : [value, aliasOf(key)]
    if (!alias) {
      problems.push(`alias_mappings: neither “${key}” nor “${value}” is one of ${ALIAS_VALUES.join(', ')}.`)
      continue
    }
    const column = columnOf(name)
    if (column === null) problems.push(`alias_mappings: the file has no column “${name}”.`)
    else if (!targets.has(column)) targets.set(column, { kind: 'alias', alias })
  }
  const columns = [...targets].sort(([left], [right]) => left - right)
  problems.push(...repeated(columns, header))
  return {
    mapping: { columns: columns.map(([columnIndex, target]) => ({ columnIndex, target })) },
    identifier,
    ignoredFields: ignored,
    problems,
  }
}

const targetOfIdentifier = (kind: AliasKind): ColumnTarget =>
  kind === 'cookie' ? { kind: 'alias', alias: kind } : { kind: 'field', field: IDENTIFIER_OF[kind].field }

/** The kind that `_alias_email` and its like name, in any case; undefined for anything else. */
const aliasOf = (text: string): AliasKind | undefined =>
  AliasKind.options.find((kind) => text.trim().toLowerCase() === `_alias_${kind}`)

/** Which side is the column: the key where both could be. */
function sidesOf(key: string, value: string, columnOf: (name: string) => number | null): [number | null, string] {
  const [asKey, asValue] = [columnOf(key), columnOf(value)]
  if (asKey !== null && (asValue === null || fieldOfHeader(value) !== null || fieldOfHeader(key) === null))
    return [asKey, value]
  return [asValue, key]
}

/** As it is written, else without regard to case and punctuation where that is unmistakable. */
function findColumn(header: readonly string[], name: string): number | null {
  const exact = header.indexOf(name)
  if (exact >= 0) return exact
  const folded = foldHeader(name)
  const alike = header.flatMap((one, at) => (folded !== '' && foldHeader(one) === folded ? [at] : []))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

function targetOf(name: string, own: readonly Own[]): ColumnTarget | null {
  const field = fieldOfHeader(name)
  if (field) return { kind: 'field', field }
  const custom = own.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
  return custom ? { kind: 'custom', customFieldId: custom.customFieldId } : null
}

function repeated(columns: readonly (readonly [number, ColumnTarget])[], header: readonly string[]): string[] {
  const holder = new Map<string, number>()
  return columns.flatMap(([column, target]) => {
    if (target.kind !== 'field' || LIST_FIELDS.has(target.field)) return []
    const first = holder.get(target.field)
    if (first === undefined) {
      holder.set(target.field, column)
      return []
    }
    return [`field_mappings: “${header[first]}” and “${header[column]}” both feed ${target.field}.`]
  })
}
