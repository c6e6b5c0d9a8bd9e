/** What an import wrote over, by field: null where there was nothing. The stuff that undo is made of. */
export type FieldChanges = Record<string, { before: unknown; after: unknown }>

/** The fields whose values differ, in the order of their names. Values are compared as JSON. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChanges {
  const changes: FieldChanges = {}
  for (const field of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    if (was === is || JSON.stringify(was) === JSON.stringify(is)) continue
    changes[field] = { before: was, after: is }
  }
  return changes
}
