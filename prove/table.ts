/** A line of the table: what went wrong, how often, and whether all was as if nothing had. */
export type TableLine = {
  fault: string
  imports: number
  times: number
  ledger: boolean
  contacts: boolean
  charges: boolean
  undo: boolean
  lost: number
  seconds: number
}

const HEADER = ['fault', 'imports', 'times', 'ledger', 'contacts', 'charges', 'undo', 'answers lost', 'seconds']

/** The table as Markdown, ready for the README. */
export function tableOf(lines: readonly TableLine[]): string {
  const cells = lines.map(({ fault, imports, times, ledger, contacts, charges, undo, lost, seconds }) => [
    fault,
    String(imports),
    String(times),
    ...[ledger, contacts, charges, undo].map((equal) => (equal ? 'equal' : 'DIFFERS')),
    String(lost),
    seconds.toFixed(0),
  ])
  const rows = [HEADER, ...cells]
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(HEADER), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.map(line)].join('\n')
}
