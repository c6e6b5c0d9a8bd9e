/**
 * A parsed JSON value in the one form that the SDK signs and checks (RFC 8785): keys sorted by
 * code unit, no spaces. Members that are `undefined` vanish; `undefined` itself becomes `null`.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  // Not through a sorted object: JavaScript puts keys such as "10" and "9" in numeric order.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
