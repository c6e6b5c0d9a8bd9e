import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Pool } from 'pg'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import { migrate } from '#scripts/migrate/migrate.ts'
import { type LabelledSet, withLabelledSet } from './labelled-set.ts'
import { matchByRollcall } from './match-labelled.ts'
import { type FailingRow, failingRows, keepFailures } from './quality-failures.ts'
import { linesByAnswer, linesByRow } from './quality-lines.ts'
import { printLines, printOutcomes } from './quality-tables.ts'
import { matchExactly } from './reference-exact.ts'
import { matchByTrigrams, type TrigramAnswer } from './reference-trigram.ts'
import { startScratchPostgres } from './scratch-postgres.ts'
import { type Answered, printSideBySide } from './side-by-side.ts'

const SOURCES = ['febrl4', 'febrl2', 'splink']

type Measured = Answered & { failing: FailingRow[] }

/**
 * Precision, recall and F1 of matching on labelled sets, beside exact match on name and domain and trigram similarity over name
 * and company, whose threshold is found on the tuning seed. Rows not answered rightly are kept as a CSV.
 *
 * Options: `--seed 2`, `--tuning-seed 1`, `--noise 200000` people beside the labelled ones, `--source` (all three),
 * `--keep FOLDER`, `--no-trigrams` to leave out the slow reference.
 */
export async function benchQuality(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      seed: { type: 'string', default: '2' },
      'tuning-seed': { type: 'string', default: '1' },
      noise: { type: 'string', default: '200000' },
      source: { type: 'string', multiple: true, default: SOURCES },
      keep: { type: 'string', default: join(tmpdir(), 'rollcall-quality') },
      trigrams: { type: 'boolean', default: true },
    },
  })
  const { seed, noise, source: sources, trigrams } = values
  const postgres = await startScratchPostgres()
  const directory = openDirectory(postgres.url)
  try {
    await migrate({ url: postgres.url })
    const measured: Measured = { ours: [], exact: [], trigram: [], failing: [] }
    for (const source of sources) {
      await withLabelledSet({ source, seed, noise }, (set) => measure(directory, set, { measured, trigrams }))
    }
    printLines(`Rollcall (seed ${seed}, ${noise} noise people a set), by row`, linesByRow(measured.ours))
    printLines('Rollcall, by answer', linesByAnswer(measured.ours))
    printOutcomes(measured.ours)
    const tuning = trigrams ? await tune(directory.pool, { sources, seed: values['tuning-seed'], noise }) : []
    printSideBySide(measured, tuning)
    console.log(`\n${measured.failing.length} rows to read: ${await keepFailures(values.keep, measured.failing)}`)
  } finally {
    await closeDirectory(directory)
    await postgres.stop()
  }
}

async function measure(
  directory: Directory,
  set: LabelledSet,
  { measured, trigrams }: { measured: Measured; trigrams: boolean },
): Promise<void> {
  await loadDirectory(directory, set.directoryFolder, () => {})
  const startedAt = performance.now()
  const ours = await matchByRollcall(directory, set)
  const seconds = (performance.now() - startedAt) / 1_000
  console.log(`${set.source}: ${set.people.size} people, ${set.rows.length} rows in ${seconds.toFixed(1)} s`)
  measured.ours.push(...ours)
  measured.failing.push(...failingRows(set, ours))
  measured.exact.push(...matchExactly(set))
  if (trigrams) measured.trigram.push(...(await matchByTrigrams(directory.pool, set)))
}

/** The trigram reference alone, on sets that nothing is reported on. */
async function tune(pool: Pool, { sources, seed, noise }: { sources: string[]; seed: string; noise: string }) {
  const answers: TrigramAnswer[] = []
  for (const source of sources) {
    answers.push(...(await withLabelledSet({ source, seed, noise }, (set) => matchByTrigrams(pool, set))))
  }
  return answers
}

if (import.meta.main) await benchQuality(process.argv.slice(2))
