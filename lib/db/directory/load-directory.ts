import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { PoolClient } from 'pg'
import { AppError } from '#lib/core/app-error.ts'
import {
  buildAroundPeople,
  buildPages,
  buildPeople,
  buildVocabulary,
  createStagingTables,
  refuseRepeatedIds,
  resolveEmployers,
} from './build-people.ts'
import type { Directory } from './directory.ts'
import { createIndexes, createNextTables, DIRECTORY_TABLES } from './directory-tables.ts'
import { beginLoad, type Load, type LoadProgress } from './load.ts'
import { loadCompanies } from './load-companies.ts'
import { loadExperience } from './load-experience.ts'
import { loadPeople } from './load-people.ts'
import { fingerprintOf, LoadSteps } from './load-steps.ts'
import { swapTables } from './swap-tables.ts'

/** What a load did. `bytes`: on disk, with indexes. `notes`: what the files held that was left out. */
export type LoadSummary = {
  people: number
  companies: number
  employments: number
  generation: number
  seconds: number
  bytes: number
  notes: string[]
}

/**
 * Replaces the directory by the folder's `companies.csv`, `people.csv` and, if there is one, `experience.csv`. The new tables are
 * built beside the old ones and swapped in one transaction, so lookups go on meanwhile and never see half a directory. Memory does
 * not grow with the files. A load that was killed leaves the old directory in place; the next one over the same files goes on behind the
 * steps that were finished.
 *
 * @throws AppError `directory-invalid` with file and line, the directory untouched; `conflict` while another load runs
 */
export async function loadDirectory(
  directory: Directory,
  folder: string,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadSummary> {
  for (const file of ['companies.csv', 'people.csv']) {
    if (!existsSync(join(folder, file))) throw new AppError('directory-invalid', `${folder} has no ${file}.`)
  }
  const startedAt = performance.now()
  const load = beginLoad(directory, folder, onProgress)
  const client = await load.connect()
  try {
    await lockLoads(client)
    const steps = await openSteps(load, client)
    const counts = await stage(load, steps)
    const generation = await build(load, client, steps)
    await index(load)
    await swapTables(client)
    const seconds = (performance.now() - startedAt) / 1000
    return { ...counts, generation, seconds, bytes: await sizeOnDisk(client), notes: load.notes() }
  } finally {
    // At once: when its connection closes the server lets go of it too, but some moments later.
    await client.query('ROLLBACK').catch(() => undefined)
    await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined)
    load.end()
  }
}

/** Held by the session, so a killed load frees it. */
async function lockLoads(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(
    `SELECT pg_try_advisory_lock(hashtextextended('rollcall directory load', 0)) AS locked`,
  )
  if (!rows[0]?.locked) throw new AppError('conflict', 'A directory is being loaded already.')
}

async function openSteps({ folder, note }: Load, client: PoolClient): Promise<LoadSteps> {
  const fingerprint = fingerprintOf(folder)
  const found = await LoadSteps.find(client, fingerprint)
  if (found) {
    note({ file: 'interrupted load', line: 0, text: 'gone on with' })
    return found
  }
  await createNextTables(client)
  await createStagingTables(client)
  return LoadSteps.begin(client, fingerprint)
}

async function stage(load: Load, steps: LoadSteps) {
  const ofCompanies = ['stage_company', 'company_domain', 'company_alias']
  const companies = await steps.filling('companies', ofCompanies, () => loadCompanies(load))
  const people = await steps.filling('people', ['stage_person'], () => loadPeople(load))
  const employments = await steps.filling('experience', ['stage_experience'], () => loadExperience(load))
  return { companies, people, employments }
}

async function build(load: Load, client: PoolClient, steps: LoadSteps): Promise<number> {
  load.onProgress({ step: 'building', rows: 0 })
  await steps.whole('employers', async () => {
    await refuseRepeatedIds(client)
    await resolveEmployers(client)
  })
  const { rows } = await client.query<{ generation: number }>(
    'SELECT max(generation) AS generation FROM directory.generation',
  )
  const generation = (rows[0]?.generation ?? 0) + 1
  // Two generations share no person_no: a number that outlived a reload finds nobody rather than somebody else.
  const people = await steps.whole('build-people', () => buildPeople(client, (generation % 2) * 1_000_000_000))
  load.onProgress({ step: 'building', rows: people })
  const other = await load.connect()
  await Promise.all([
    steps.whole('around-people', () => buildAroundPeople(client)),
    steps.on(other).whole('vocabulary', () => buildVocabulary(other)),
  ])
  await steps.whole('pages', () => buildPages(client, people))
  await steps.whole('generation', () =>
    client.query(
      `INSERT INTO directory_next.generation (generation, loaded_at, people, companies, source)
       SELECT $1, now(), $2, (SELECT count(*) FROM directory_next.company), $3`,
      [generation, people, basename(load.folder)],
    ),
  )
  return generation
}

/** Two connections, for the two cores that the smallest machine has; the people's indexes are the longer half. */
async function index(load: Load): Promise<void> {
  const others = DIRECTORY_TABLES.filter((table) => table !== 'person')
  const [people, rest] = await Promise.all([load.connect(), load.connect()])
  let done = 0
  const indexed = (): void => load.onProgress({ step: 'indexing', rows: ++done })
  await Promise.all([
    createIndexes(people, 'person').then(indexed),
    (async () => {
      for (const table of others) await createIndexes(rest, table).then(indexed)
    })(),
  ])
  load.onProgress({ step: 'swapping', rows: 0 })
}

async function sizeOnDisk(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    `SELECT sum(pg_total_relation_size(format('directory.%I', name)::regclass)) AS bytes FROM unnest($1::text[]) AS name`,
    [DIRECTORY_TABLES],
  )
  return Number(rows[0]?.bytes ?? 0)
}
