import { execFile } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Papa from 'papaparse'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { parsePersonName } from '#lib/core/normalize/person-name.ts'

const BUILDER = join(import.meta.dirname, '../../shared/tools/build-labelled.mjs')

export type CsvRow = Readonly<Record<string, string>>

/** A row of the list and what is true of it. `personId` is '' where nobody in the directory is meant. */
export type LabelledRow = {
  queryId: string
  kind: string
  personId: string
  /** How many people of the directory bear the name of the person who is meant, spelt as they spell it. */
  holders: number
  row: CsvRow
}

/** `directoryFolder` is as `admin directory load` reads it; `people` is its content. */
export type LabelledSet = {
  source: string
  directoryFolder: string
  people: ReadonlyMap<string, CsvRow>
  rows: readonly LabelledRow[]
}

export type SetOptions = { source: string; seed: string; noise: string }

/** Builds a set in a temporary folder, which is gone when `use` has ended. */
export async function withLabelledSet<T>(options: SetOptions, use: (set: LabelledSet) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-labelled-'))
  const { source, seed, noise } = options
  try {
    // The builder runs only when called by its real path.
    const args = [await realpath(BUILDER), '--source', source, '--seed', seed, '--noise', noise, '--out', folder]
    await promisify(execFile)(process.execPath, args)
    return await use(await readSet(source, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readSet(source: string, folder: string): Promise<LabelledSet> {
  const directoryFolder = join(folder, 'directory')
  const people = new Map((await readCsv(join(directoryFolder, 'people.csv'))).map((row) => [row.person_id ?? '', row]))
  const holdersOf = Map.groupBy(people.values(), bornName)
  const truth = new Map((await readCsv(join(folder, 'truth.csv'))).map((row) => [row.query_id ?? '', row]))
  const rows = (await readCsv(join(folder, 'queries.csv'))).map((row) => {
    const queryId = row.query_id ?? ''
    const { kind = '', person_id: personId = '' } = truth.get(queryId) ?? {}
    const holders = holdersOf.get(bornName(people.get(personId) ?? row))?.length ?? 0
    return { queryId: `${source}/${queryId}`, kind, personId, holders, row }
  })
  return { source, directoryFolder, people, rows }
}

async function readCsv(path: string): Promise<CsvRow[]> {
  return Papa.parse<CsvRow>(await readFile(path, 'utf8'), { header: true, skipEmptyLines: true }).data
}

function bornName(row: CsvRow): string {
  return foldName(`${row.first_name ?? ''} ${row.last_name ?? ''}`)
}

/** First and last name of a row, which may carry them in one column. */
export function nameOfRow(row: CsvRow): { first: string; middle: string; last: string } {
  if (row.full_name && !row.last_name) return parsePersonName(row.full_name)
  return { first: row.first_name ?? '', middle: '', last: row.last_name ?? '' }
}
