import { sameJson } from './same-json.ts'

/** What an import wrote over, by field: null where there was nothing. Undo is made of it. */
export type FieldChanges = Record<string, { before: unknown; after: unknown }>

/** The fields whose values differ, in the order of their names. Values are compared as JSON. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChanges {
  const changes: FieldChanges = {}
  for (const field of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    if (sameJson(was, is)) continue
    changes[field] = { before: was, after: is }
  }
  return changes
}
