/** A row of a labelled list and what became of it; '' as `personId` or `got` is nobody. */
export type JudgedRow = {
  queryId: string
  kind: string
  personId: string
  got: string
  tier: string
  confidence: string
  holders: string
  isAmbiguous: boolean
}

export type QualityLine = {
  group: string
  rows: number
  answered: number
  right: number
  present: number
  precision: number | null
  precisionLow: number | null
  precisionHigh: number | null
  recall: number | null
  f1: number | null
}

/** Two-sided 95 %. */
const Z = 1.96

/** Overall, then by kind, tier, confidence and how many bear the name; precision with its Wilson interval. */
export function qualityLines(rows: readonly JudgedRow[]): QualityLine[] {
  const lines = [lineOf('all', rows)]
  for (const by of ['kind', 'tier', 'confidence', 'holders'] as const) {
    const groups = [...Map.groupBy(rows, (row) => row[by])].sort(([one], [other]) => one.localeCompare(other))
    for (const [name, group] of groups) if (name !== '') lines.push(lineOf(`${by} ${name}`, group))
  }
  return lines
}

function lineOf(group: string, rows: readonly JudgedRow[]): QualityLine {
  const answered = rows.filter(({ got }) => got !== '')
  const right = answered.filter(({ got, personId }) => got === personId).length
  const present = rows.filter(({ personId }) => personId !== '').length
  const precision = answered.length > 0 ? right / answered.length : null
  const recall = present > 0 ? right / present : null
  const [precisionLow, precisionHigh] = wilson(right, answered.length)
  const f1 =
    precision !== null && recall !== null && precision + recall > 0
      ? (2 * precision * recall) / (precision + recall)
      : null
  return {
    group,
    rows: rows.length,
    answered: answered.length,
    right,
    present,
    precision,
    precisionLow,
    precisionHigh,
    recall,
    f1,
  }
}

/** The Wilson score interval of a share. */
export function wilson(right: number, all: number): [number | null, number | null] {
  if (all === 0) return [null, null]
  const share = right / all
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all))
  const scale = 1 + (Z * Z) / all
  const middle = share + (Z * Z) / (2 * all)
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}

/** Markdown, so that it can stand in the README as it is. */
export function printQuality(title: string, rows: readonly JudgedRow[]): void {
  const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(2))
  console.log(
    `\n### ${title}\n\n| group | rows | answered | precision % | 95 % interval | recall % | F1 % |\n| --- | ---: | ---: | ---: | --- | ---: | ---: |`,
  )
  for (const line of qualityLines(rows)) {
    const interval =
      line.precisionLow === null ? '–' : `${percent(line.precisionLow)} to ${percent(line.precisionHigh)}`
    console.log(
      `| ${[line.group, line.rows, line.answered, percent(line.precision), interval, percent(line.recall), percent(line.f1)].join(' | ')} |`,
    )
  }
}

/** The bucket of a count of holders. */
export function holdersBucket(holders: number): string {
  const bounds = [1, 10, 100, 1_000] as const
  const names = ['1', '2-10', '11-100', '101-1000'] as const
  const at = bounds.findIndex((bound) => holders <= bound)
  return names[at] ?? '>1000'
}
