/**
 * Names for all columns: blanks become `Column 3`, repeated ones `Email (2)`. Invisible characters are taken off, since
 * two names that look the same must not differ.
 */
export function uniqueHeader(cells: readonly string[]): string[] {
  const seen = new Set<string>()
  return cells.map((cell, at) => {
    const visible = cell
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const name = visible === '' ? `Column ${at + 1}` : visible.slice(0, 200)
    let unique = name
    for (let copy = 2; seen.has(unique.toLowerCase()); copy++) unique = `${name} (${copy})`
    seen.add(unique.toLowerCase())
    return unique
  })
}
