import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import Papa from 'papaparse'
import type { Identification } from '#lib/core/identity/identify.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { isFreeMailDomain, registrableDomain } from '#lib/core/normalize/domain.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'
import { nameKey } from '#lib/core/normalize/name-key.ts'
import { parsePersonName } from '#lib/core/normalize/person-name.ts'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { identifyPeople } from '#lib/db/directory/identify-people.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import { migrate } from '#scripts/migrate/migrate.ts'
import { holdersBucket, type JudgedRow, printQuality } from './quality-report.ts'
import { startScratchPostgres } from './scratch-postgres.ts'

const BUILDER = '../shared/tools/build-labelled.mjs'
const SOURCES = ['febrl4', 'febrl2', 'splink']
const BATCH_ROWS = 100
const BATCHES_AT_ONCE = 4

type Row = Readonly<Record<string, string>>
type LabelledSet = { folder: string; queries: readonly Row[]; truth: ReadonlyMap<string, Row> }

/**
 * Precision, recall and F1 of matching on labelled sets, by kind of row, tier, confidence and commonness of the name, beside
 * exact match on name and domain. Wrong and missed rows are kept as CSV in the folder of `--keep`.
 *
 * Options: `--seed 2` (1 is for tuning), `--noise 200000` people beside the labelled ones, `--source` (all three), `--keep FOLDER`.
 */
export async function benchQuality(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '2' },
      noise: { type: 'string', default: '200000' },
      source: { type: 'string', multiple: true },
      keep: { type: 'string' },
    },
  })
  const postgres = await startScratchPostgres()
  const directory = openDirectory(postgres.url)
  const judged: JudgedRow[] = []
  const reference: JudgedRow[] = []
  try {
    await migrate({ url: postgres.url })
    for (const source of values.source ?? SOURCES) {
      const set = await buildSet({ source, seed: values.seed, noise: values.noise })
      await loadDirectory(directory, join(set.folder, 'directory'), () => {})
      const startedAt = performance.now()
      const answers = await identifyAll(directory, set.queries.map(queryOfRow))
      const seconds = (performance.now() - startedAt) / 1_000
      console.log(`${source}: ${set.queries.length} rows in ${seconds.toFixed(1)} s`)
      judged.push(...set.queries.map((row, at) => judge(source, set, { row, answer: answers[at] })))
      reference.push(...(await matchExactly(source, set)))
      await rm(set.folder, { recursive: true, force: true })
    }
    printQuality(`Rollcall (seed ${values.seed}, ${values.noise} noise people a set)`, judged)
    printQuality('Exact normalised name and domain', reference)
    if (values.keep) await keepFailures(values.keep, judged)
  } finally {
    await closeDirectory(directory)
    await postgres.stop()
  }
}

async function buildSet(options: { source: string; seed: string; noise: string }): Promise<LabelledSet> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-labelled-'))
  const { source, seed, noise } = options
  await promisify(execFile)(process.execPath, [
    BUILDER,
    '--source',
    source,
    '--seed',
    seed,
    '--noise',
    noise,
    '--out',
    folder,
  ])
  const truth = await readRows(join(folder, 'truth.csv'))
  return {
    folder,
    queries: await readRows(join(folder, 'queries.csv')),
    truth: new Map(truth.map((row) => [row.query_id ?? '', row])),
  }
}

async function readRows(path: string): Promise<Row[]> {
  return Papa.parse<Row>(await readFile(path, 'utf8'), { header: true, skipEmptyLines: true }).data
}

/** What parsing makes of an uploaded row. */
function queryOfRow(row: Row, index: number): PersonQuery {
  const name = row.full_name ? parsePersonName(row.full_name) : null
  const linkedin = row.linkedin_url ? parseLinkedin(row.linkedin_url) : null
  const domain = registrableDomain(row.domain ?? '')
  return {
    rowNumber: index + 1,
    linkedinSlug: linkedin?.slug ?? null,
    linkedinUrn: linkedin?.urn ?? null,
    emailKey: row.email ? (parseEmail(row.email)?.key ?? null) : null,
    firstName: name?.first ?? row.first_name ?? '',
    middleName: name?.middle ?? '',
    lastName: name?.last ?? row.last_name ?? '',
    companyName: row.company ?? '',
    companyDomain: domain !== null && !isFreeMailDomain(domain) ? domain : null,
    country: null,
  }
}

async function identifyAll(directory: Directory, queries: readonly PersonQuery[]): Promise<Identification[]> {
  const batches = Array.from({ length: Math.ceil(queries.length / BATCH_ROWS) }, (_, at) =>
    queries.slice(at * BATCH_ROWS, (at + 1) * BATCH_ROWS),
  )
  const answers: Identification[][] = []
  const waiting = batches.entries()
  const work = async () => {
    for (const [at, batch] of waiting) answers[at] = await identifyPeople(directory, batch)
  }
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, work))
  return answers.flat()
}

function judge(
  source: string,
  set: LabelledSet,
  { row, answer }: { row: Row; answer: Identification | undefined },
): JudgedRow {
  const match = answer?.kind === 'match' ? answer : null
  const holders = match ? match.holders : answer?.kind === 'ambiguous' ? answer.holders : null
  return {
    ...asked(source, set, row),
    got: match?.personId ?? '',
    tier: match ? String(match.tier) : '',
    confidence: match?.confidence ?? '',
    holders: holders === null ? '' : holdersBucket(holders),
    isAmbiguous: answer?.kind === 'ambiguous',
  }
}

function asked(source: string, set: LabelledSet, row: Row) {
  const queryId = row.query_id ?? ''
  const label = set.truth.get(queryId)
  return { queryId: `${source}/${queryId}`, kind: label?.kind ?? '', personId: label?.person_id ?? '' }
}

/** The reference: the one person whose folded name and company domain are the row's. */
async function matchExactly(source: string, set: LabelledSet): Promise<JudgedRow[]> {
  const people = await readRows(join(set.folder, 'directory/people.csv'))
  const keyOf = (first: string, last: string, domain: string | null) => `${nameKey(first, last)}@${domain}`
  const byKey = Map.groupBy(people, (person) =>
    keyOf(person.first_name ?? '', person.last_name ?? '', registrableDomain(person.company_domain ?? '')),
  )
  return set.queries.map((row, at) => {
    const query = queryOfRow(row, at)
    const found = query.companyDomain
      ? (byKey.get(keyOf(query.firstName, query.lastName, query.companyDomain)) ?? [])
      : []
    const got = found.length === 1 ? (found[0]?.person_id ?? '') : ''
    return { ...asked(source, set, row), got, tier: '', confidence: '', holders: '', isAmbiguous: found.length > 1 }
  })
}

async function keepFailures(folder: string, rows: readonly JudgedRow[]): Promise<void> {
  const failed = rows.filter(({ got, personId }) => got !== personId)
  await writeFile(join(folder, 'quality-failures.csv'), `${Papa.unparse([...failed])}\n`)
}

if (import.meta.main) await benchQuality(process.argv.slice(2))
