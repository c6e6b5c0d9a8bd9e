import type { JudgedRow } from './judged-row.ts'
import { outcomeOf } from './judged-row.ts'
import type { QualityLine } from './quality-lines.ts'

const HEAD = `| group | rows | answered | precision % | 95 % interval | recall % | 95 % interval | F1 % |
| --- | ---: | ---: | ---: | --- | ---: | --- | ---: |`

/** Markdown, so that it can stand in the README as it is. */
export function printLines(title: string, lines: readonly QualityLine[]): void {
  console.log(`\n### ${title}\n\n${HEAD}`)
  for (const { group, rows, answered, precision, interval, recall, recallInterval, f1 } of lines) {
    const cells = [percent(precision), range(interval), percent(recall), range(recallInterval), percent(f1)]
    console.log(`| ${[group, rows, answered, ...cells].join(' | ')} |`)
  }
}

/** What became of the rows, by kind. */
export function printOutcomes(rows: readonly JudgedRow[]): void {
  const outcomes = ['correct', 'wrong person', 'false accept', 'miss', 'ambiguous', 'correct reject'] as const
  console.log(`\n### What became of the rows\n\n| kind | ${outcomes.join(' | ')} |\n| --- |${' ---: |'.repeat(6)}`)
  for (const [kind, group] of [...Map.groupBy(rows, (row) => row.kind)].sort()) {
    const counts = outcomes.map((outcome) => group.filter((row) => outcomeOf(row) === outcome).length)
    console.log(`| ${[kind, ...counts].join(' | ')} |`)
  }
}

function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(2)
}

function range(interval: readonly [number, number] | null): string {
  return interval === null ? '–' : `${percent(interval[0])} to ${percent(interval[1])}`
}
