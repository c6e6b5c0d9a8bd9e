import { FIELDS } from '#lib/contract/fields.ts'
import { foldHeader } from './fold-header.ts'
import type { Suggestion } from './suggest-mapping.ts'

type OwnField = { customFieldId: string; name: string }

/**
 * A column that is called like a field of the workspace's own goes there, each field to one column. What was mapped so before stays,
 * and so does a column that bears the very name of a usual field; that it could be another word for one counts for less.
 */
export function suggestOwnFields(
  suggestions: readonly Suggestion[],
  columns: readonly { columnIndex: number; header: string }[],
  fields: readonly OwnField[],
): Suggestion[] {
  const taken = new Set(suggestions.flatMap(({ target }) => (target.kind === 'custom' ? [target.customFieldId] : [])))
  const byName = new Map(fields.map((field) => [foldHeader(field.name), field]))
  const headerOf = new Map(columns.map(({ columnIndex, header }) => [columnIndex, foldHeader(header)]))
  return suggestions.map((suggestion) => {
    const header = headerOf.get(suggestion.columnIndex) ?? ''
    const field = byName.get(header)
    if (!field || taken.has(field.customFieldId) || isSettled(suggestion, header)) return suggestion
    taken.add(field.customFieldId)
    const target = { kind: 'custom', customFieldId: field.customFieldId } as const
    return { ...suggestion, target, foundBy: 'header', confidence: 0.98, reason: 'it is called like a field of yours' }
  })
}

const isSettled = ({ target, foundBy }: Suggestion, header: string): boolean =>
  foundBy === 'saved' || (target.kind === 'field' && foldHeader(FIELDS[target.field].label) === header)
