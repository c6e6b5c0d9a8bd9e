import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { identifyPeople } from '#lib/db/directory/identify-people.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import { misspell } from '#scripts/demo/distort.ts'
import { seededRandom } from '#scripts/demo/random.ts'
import { writeDemoDirectory } from '#scripts/demo/write-demo-directory.ts'
import { migrate } from '#scripts/migrate/migrate.ts'
import { startScratchPostgres } from './scratch-postgres.ts'

const BATCH_ROWS = 100
const BATCHES_AT_ONCE = 4

/**
 * Rows a second by kind of row and mixed, in made-up directories of several sizes, beside trigram similarity over full names for the
 * same misspelt names in the same database. Other rows of the same kind go first, so that the database is warm but no row has been
 * asked before. At the end: how much longer a row takes in the larger directories.
 *
 * Options: `--people 100000,1000000` of the directories, `--rows 5000` of each kind, `--trigrams 200` rows of those (0 leaves them
 * out), `--loaded` to measure what the database at `BENCH_DATABASE_URL` holds from a run before.
 */
export async function benchMatch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '100000' },
      rows: { type: 'string', default: '5000' },
      trigrams: { type: 'string', default: '200' },
      loaded: { type: 'boolean', default: false },
    },
  })
  const sizes = values.people.split(',').map(Number)
  const measured: { people: number; rates: Map<string, number> }[] = []
  for (const people of sizes) {
    const [rows, trigrams] = [Number(values.rows), Number(values.trigrams)]
    const rates = await measureSize(people, { rows, trigrams, isLoaded: values.loaded })
    measured.push({ people, rates })
  }
  for (const [at, { people, rates }] of measured.entries()) {
    const smaller = measured[at - 1]
    if (smaller) tellGrowth(smaller, { people, rates })
  }
}

type Size = { rows: number; trigrams: number; isLoaded: boolean }

async function measureSize(people: number, { rows, trigrams, isLoaded }: Size) {
  const postgres = await startScratchPostgres()
  const directory = openDirectory(postgres.url)
  try {
    await migrate({ url: postgres.url })
    if (!isLoaded) await loadMadeUp(directory, people)
    const sampled = await samplePeople(directory, 2 * rows)
    const [first, second] = [rowsOfKinds(sampled.slice(0, rows)), rowsOfKinds(sampled.slice(rows))]
    const rates = new Map<string, number>()
    for (const [kind, queries] of [...second, ['mixed', mix([...second.values()], rows)] as const]) {
      await identifyAll(directory, first.get(kind) ?? mix([...first.values()], rows))
      rates.set(kind, await measure(directory, kind, queries))
    }
    if (trigrams > 0) await measureTrigrams(directory, (second.get('misspelt name') ?? []).slice(0, trigrams))
    return rates
  } finally {
    await closeDirectory(directory)
    await postgres.stop()
  }
}

type Measured = { people: number; rates: ReadonlyMap<string, number> }

function tellGrowth(smaller: Measured, larger: Measured): void {
  console.log(`\ntime per row, ${larger.people} people over ${smaller.people}:`)
  for (const [kind, rate] of larger.rates)
    console.log(`${kind.padEnd(26)} ${((smaller.rates.get(kind) ?? rate) / rate).toFixed(2)} x`)
}

async function loadMadeUp(directory: Directory, people: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-bench-'))
  try {
    await writeDemoDirectory(folder, { people, companies: people / 10 })
    const { seconds, bytes, employments } = await loadDirectory(directory, folder, () => {})
    console.log(
      `${people} people, ${employments} employments: loaded in ${seconds.toFixed(1)} s, ${Math.round(bytes / people)} bytes a person`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Sampled = { first: string; last: string; slug: string; email: string | null; company: string; domain: string }

export async function samplePeople({ pool }: Directory, rows: number): Promise<Sampled[]> {
  const { rows: sampled } = await pool.query<Sampled>(
    `SELECT first_name AS first, last_name AS last, linkedin_slug AS slug,
            directory.full_email(email, domains) AS email, company.name AS company, split_part(domains, E'\\n', 1) AS domain
       FROM directory.person JOIN directory.company USING (company_no)
      ORDER BY hashint4(person_no) LIMIT $1`,
    [rows],
  )
  return sampled
}

export function rowsOfKinds(people: readonly Sampled[]): Map<string, PersonQuery[]> {
  const random = seededRandom('rollcall match bench')
  const ask = (person: Sampled, said: Partial<PersonQuery>): PersonQuery => ({
    rowNumber: 1,
    linkedinSlug: null,
    linkedinUrn: null,
    emailKey: null,
    firstName: person.first,
    middleName: '',
    lastName: person.last,
    companyName: '',
    companyDomain: null,
    country: null,
    ...said,
  })
  const misspelt = (person: Sampled) => misspell(random, person.last)
  return new Map([
    ['profile', people.map((person) => ask(person, { linkedinSlug: person.slug }))],
    ['email', people.filter(({ email }) => email).map((person) => ask(person, { emailKey: person.email }))],
    ['name + domain', people.map((person) => ask(person, { companyDomain: person.domain }))],
    ['name + company', people.map((person) => ask(person, { companyName: person.company.toUpperCase() }))],
    [
      'misspelt + company',
      people.map((person) => ask(person, { lastName: misspelt(person), companyName: person.company })),
    ],
    ['name alone', people.map((person) => ask(person, {}))],
    ['misspelt name', people.map((person) => ask(person, { lastName: misspelt(person) }))],
    [
      'nobody',
      people.map((person) => ask(person, { firstName: `Quor${person.first}`, companyName: 'Quorvath Guild' })),
    ],
  ])
}

/** One row of each kind in turn. */
export function mix(kinds: readonly (readonly PersonQuery[])[], rows: number): PersonQuery[] {
  return Array.from({ length: rows }, (_, at) => kinds[at % kinds.length]?.[at]).filter((query) => query !== undefined)
}

/** @returns rows a second */
async function measure(directory: Directory, kind: string, queries: readonly PersonQuery[]): Promise<number> {
  const startedAt = performance.now()
  const answered = await identifyAll(directory, queries)
  const seconds = (performance.now() - startedAt) / 1_000
  tell(kind, { rows: queries.length, answered, seconds })
  return queries.length / seconds
}

export async function identifyAll(directory: Directory, queries: readonly PersonQuery[]): Promise<number> {
  const starts = Array.from({ length: Math.ceil(queries.length / BATCH_ROWS) }, (_, at) => at * BATCH_ROWS).values()
  let answered = 0
  const work = async () => {
    for (const start of starts) {
      const answers = await identifyPeople(directory, queries.slice(start, start + BATCH_ROWS))
      answered += answers.filter(({ kind }) => kind === 'match').length
    }
  }
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, work))
  return answered
}

/** The plain way: the most similar full name by a trigram index, above Postgres's own threshold of 0.3 raised to 0.6. */
async function measureTrigrams({ pool }: Directory, queries: readonly PersonQuery[]): Promise<void> {
  await pool.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`)
  await pool.query(
    `CREATE INDEX bench_full_name ON directory.person USING gin ((first_name || ' ' || last_name) gin_trgm_ops)`,
  )
  const client = await pool.connect()
  try {
    await client.query('SET pg_trgm.similarity_threshold = 0.6')
    const names = queries.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
    const startedAt = performance.now()
    const { rowCount } = await client.query(
      `SELECT asked.name, found.person_no FROM unnest($1::text[]) AS asked (name)
        CROSS JOIN LATERAL (
          SELECT person_no FROM directory.person WHERE (first_name || ' ' || last_name) % asked.name
           ORDER BY similarity(first_name || ' ' || last_name, asked.name) DESC LIMIT 1) AS found`,
      [names],
    )
    const seconds = (performance.now() - startedAt) / 1_000
    tell('trigrams, misspelt name', { rows: names.length, answered: rowCount ?? 0, seconds })
  } finally {
    client.release(true)
  }
}

function tell(kind: string, { rows, answered, seconds }: { rows: number; answered: number; seconds: number }): void {
  const perSecond = Math.round(rows / seconds).toLocaleString('en-US')
  console.log(
    `${kind.padEnd(26)} ${perSecond.padStart(9)} rows/s  ${((100 * answered) / rows).toFixed(1).padStart(5)} % answered`,
  )
}

if (import.meta.main) await benchMatch(process.argv.slice(2))
