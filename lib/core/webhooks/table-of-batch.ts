import { type FieldKey, LIST_FIELDS } from '#lib/contract/fields.ts'
import type { ColumnMapping, ColumnTarget } from '#lib/contract/mapping.ts'
import type { BatchContact } from '#lib/contract/webhook-intake.ts'
import { AppError } from '#lib/core/app-error.ts'
import { foldHeader } from '#lib/core/mapping/fold-header.ts'

const COLUMNS_MAX = 1_000

/** A batch as a file would hold it: one row a contact, one column a field. */
export type BatchTable = {
  header: string[]
  rows: string[][]
  mapping: ColumnMapping
  /** Names that nobody knows; their columns are in the table and feed nothing. */
  ignoredFields: string[]
}

type Column = { index: number; name: string; target: ColumnTarget | null }

/**
 * Lays the contacts of a batch out as a table. Contacts need not name the same fields, and may spell a name differently: what
 * goes to one field is one column.
 *
 * @param targetOf where a name goes; null when nobody knows it
 * @throws AppError `request-invalid` for a contact that gives one field two values, and for more than 1,000 fields in all
 */
export function tableOfBatch(
  contacts: readonly BatchContact[],
  targetOf: (name: string) => ColumnTarget | null,
): BatchTable {
  const columns = new Map<string, Column>()
  const columnOfName = new Map<string, Column>()
  const columnOf = (name: string): Column => {
    const known = columnOfName.get(name)
    if (known) return known
    const target = targetOf(name)
    const key = keyOf(name, target)
    const column = columns.get(key) ?? { index: columns.size, name, target }
    columns.set(key, column)
    columnOfName.set(name, column)
    if (columns.size > COLUMNS_MAX) throw refused('The contacts of a batch have more than 1,000 different fields.')
    return column
  }
  const cells = contacts.map((contact, at) => cellsOf(contact, columnOf, at))
  const all = [...columns.values()]
  return {
    header: all.map(({ name }) => name),
    rows: cells.map((row) => all.map(({ index }) => row.get(index) ?? '')),
    mapping: { columns: all.flatMap(({ index, target }) => (target ? [{ columnIndex: index, target }] : [])) },
    ignoredFields: all.filter(({ target }) => target === null).map(({ name }) => name),
  }
}

function cellsOf(contact: BatchContact, columnOf: (name: string) => Column, at: number): Map<number, string> {
  const cells = new Map<number, string>()
  for (const [name, value] of contact) {
    const { index, name: first } = columnOf(name)
    const text = textOf(value)
    const held = cells.get(index) ?? ''
    if (held !== '' && text !== '' && held !== text)
      throw refused(`contacts.${at}: “${first}” and “${name}” go to the same field and differ.`)
    cells.set(index, held === '' ? text : held)
  }
  return cells
}

const textOf = (value: BatchContact[number][1]): string =>
  Array.isArray(value) ? value.map(textOf).join('; ') : value === null ? '' : String(value)

/** What makes two names one column. Fields that take several columns keep theirs apart. */
function keyOf(name: string, target: ColumnTarget | null): string {
  if (target?.kind === 'field' && !isList(target.field)) return `field ${target.field}`
  if (target?.kind === 'custom') return `custom ${target.customFieldId}`
  return `name ${foldHeader(name) || name}`
}

const isList = (field: FieldKey): boolean => LIST_FIELDS.has(field)

const refused = (detail: string): AppError => new AppError('request-invalid', detail)
