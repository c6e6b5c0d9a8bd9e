import type { AliasKind } from '#lib/contract/aliases.ts'
import type { FieldKey } from '#lib/contract/fields.ts'
import type { ColumnMapping, ColumnTarget } from '#lib/contract/mapping.ts'
import type { CustomReading } from './custom-value.ts'

/** A mapping the other way round: which column feeds a field, for going through many rows. */
export type CompiledMapping = {
  columnOf: ReadonlyMap<FieldKey, number>
  /** Columns of fields that take several. */
  tagColumns: readonly number[]
  noteColumns: readonly number[]
  customColumns: readonly { columnIndex: number; customFieldId: string; reading: CustomReading }[]
  keptColumns: readonly { columnIndex: number; header: string }[]
  aliasColumns: readonly { columnIndex: number; kind: AliasKind }[]
}

export function compileMapping(
  { columns }: Pick<ColumnMapping, 'columns'>,
  header: readonly string[],
): CompiledMapping {
  const columnOf = new Map<FieldKey, number>()
  const fed = (field: FieldKey) =>
    columns
      .filter(({ target }) => target.kind === 'field' && target.field === field)
      .map(({ columnIndex }) => columnIndex)
  for (const { columnIndex, target } of columns) {
    if (target.kind === 'field' && target.field !== 'tags' && target.field !== 'notes')
      columnOf.set(target.field, columnIndex)
  }
  return {
    columnOf,
    tagColumns: fed('tags'),
    noteColumns: fed('notes'),
    customColumns: columns.flatMap(({ columnIndex, target }) =>
      target.kind === 'custom'
        ? [{ columnIndex, customFieldId: target.customFieldId, reading: readingOf(target) }]
        : [],
    ),
    keptColumns: columns.flatMap(({ columnIndex, target }) =>
      target.kind === 'keep' ? [{ columnIndex, header: header[columnIndex] ?? `Column ${columnIndex + 1}` }] : [],
    ),
    aliasColumns: columns.flatMap(({ columnIndex, target }) =>
      target.kind === 'alias' ? [{ columnIndex, kind: target.alias }] : [],
    ),
  }
}

function readingOf({ values, dateOrder }: Extract<ColumnTarget, { kind: 'custom' }>): CustomReading {
  return {
    ...(values ? { values: new Map(values.map(({ from, to }) => [from.trim().toLowerCase(), to])) } : {}),
    ...(dateOrder ? { dateOrder } : {}),
  }
}
