/** Whether two JSON values are equal; the order of an object's keys and keys without a value do not count. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((value, index) => sameJson(value, right[index]))
  }
  const [ours, theirs] = [entriesOf(left), entriesOf(right)]
  return ours.size === theirs.size && [...ours].every(([key, value]) => sameJson(value, theirs.get(key)))
}

const entriesOf = (value: object): Map<string, unknown> =>
  new Map(Object.entries(value).filter(([, inner]) => inner !== undefined))
