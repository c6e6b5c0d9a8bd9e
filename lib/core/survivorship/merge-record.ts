/** Custom fields and kept columns: the file's value wins unless only empty ones are to be filled; what it lacks stays. */
export function mergeRecord<Value>(
  held: Readonly<Record<string, Value>>,
  given: Readonly<Record<string, Value>>,
  { fillOnlyEmpty }: { fillOnlyEmpty: boolean },
): Record<string, Value> {
  return fillOnlyEmpty ? { ...given, ...held } : { ...held, ...given }
}
