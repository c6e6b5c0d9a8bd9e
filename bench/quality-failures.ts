import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { type JudgedRow, outcomeOf } from './judged-row.ts'
import type { CsvRow, LabelledSet } from './labelled-set.ts'

/** A row that was not answered rightly, with what it said, who was meant and who was taken. */
export type FailingRow = Readonly<Record<string, string | number>>

export function failingRows(set: LabelledSet, judged: readonly JudgedRow[]): FailingRow[] {
  return judged.flatMap((answer, at) => {
    const outcome = outcomeOf(answer)
    if (outcome === 'correct' || outcome === 'correct reject') return []
    const { query_id: _, ...asked } = set.rows[at]?.row ?? {}
    const { queryId, kind, tier, confidence, holders } = answer
    return [
      {
        outcome,
        kind,
        query_id: queryId,
        tier: tier ?? '',
        confidence: confidence ?? '',
        holders,
        ...asked,
        meant: tellPerson(set.people.get(answer.personId)),
        taken: tellPerson(set.people.get(answer.got)),
      },
    ]
  })
}

function tellPerson(person: CsvRow | undefined): string {
  if (!person) return ''
  return `${person.person_id}: ${person.full_name}, ${person.company_name} (${person.company_domain})`
}

/** @returns the file's path */
export async function keepFailures(folder: string, rows: readonly FailingRow[]): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'quality-failures.csv')
  await writeFile(path, `${Papa.unparse([...rows])}\n`)
  return path
}
