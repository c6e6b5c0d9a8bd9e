import { readSuppressionValue } from './read-suppression-value.ts'

/** Share of its values that must be domains. A column of addresses is known by any of them. */
const DOMAINS_MIN = 0.5

/**
 * Which column of a list is to be suppressed: the one with the most addresses. Only where none holds addresses is a column of
 * domains taken, for a whole company must not be shut out because its website stands beside a person. Null where neither is.
 *
 * @param rows cells of the first records
 */
export function suppressionColumn(rows: readonly (readonly string[])[]): number | null {
  return fullest(rows, 'email', 0) ?? fullest(rows, 'domain', DOMAINS_MIN)
}

function fullest(rows: readonly (readonly string[])[], kind: 'email' | 'domain', least: number): number | null {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  let best: { column: number; hits: number } | null = null
  for (let column = 0; column < width; column++) {
    const values = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '')
    const hits = values.filter((cell) => readSuppressionValue(cell)?.kind === kind).length
    if (hits > 0 && hits / values.length >= least && hits > (best?.hits ?? 0)) best = { column, hits }
  }
  return best?.column ?? null
}
