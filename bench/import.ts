import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { DEFAULT_OPTIONS } from '#lib/contract/import-options.ts'
import { suggestMapping } from '#lib/core/mapping/suggest-mapping.ts'
import { connect, type Db } from '#lib/db/database.ts'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import type { Chunk } from '#lib/db/import-chunks.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import { type FileStore, openFileStore } from '#lib/outside/storage/file-store.ts'
import { createImport } from '#lib/services/imports/create-import.ts'
import { saveMapping } from '#lib/services/imports/save-mapping.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { deduplicateImport } from '#lib/services/pipeline/deduplicate-import.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import { finishPlan } from '#lib/services/pipeline/finish-plan.ts'
import { parseImport } from '#lib/services/pipeline/parse-import.ts'
import { readRunFacts } from '#lib/services/pipeline/read-run-facts.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'
import { sampleRoster } from '#scripts/demo/sample-roster.ts'
import { writeDemoDirectory } from '#scripts/demo/write-demo-directory.ts'
import { migrate } from '#scripts/migrate/migrate.ts'
import { measureFloor, secondsOf } from './import-floor.ts'
import { startScratchPostgres } from './scratch-postgres.ts'

const PANEL_ROWS = 50_000

type World = { db: Db; directory: Directory; files: FileStore }

/**
 * A whole import against the demo directory through the product's own verbs, stage by stage, beside the floor measured in the same run.
 *
 * Options: `--rows 50000`; `--people 100000` of the directory.
 */
export async function benchImport(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rows: { type: 'string', default: '50000' }, people: { type: 'string', default: '100000' } },
  })
  const people = Number(values.people)
  const size = { people, companies: people / 10 }
  const server = await startScratchPostgres()
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-bench-import-'))
  const db = connect(server.url)
  const directory = openDirectory(server.url)
  db.pool.on('error', () => undefined)
  try {
    await migrate({ url: server.url })
    await loadPeople(directory, size)
    await db.pool.query('ANALYZE')
    const rows = Number(values.rows)
    const csv = [...sampleRoster(rows, 'bench', size)].join('')
    const files = openFileStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })))
    await run({ db, directory, files }, csv, rows)
  } finally {
    await closeDirectory(directory)
    await db.$disconnect()
    await db.pool.end()
    await server.stop()
    await rm(folder, { recursive: true })
  }
}

async function loadPeople(directory: Directory, size: { people: number; companies: number }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-bench-people-'))
  await writeDemoDirectory(folder, size)
  await loadDirectory(directory, folder, () => undefined)
  await rm(folder, { recursive: true })
}

async function run({ db, directory, files }: World, csv: string, rows: number): Promise<void> {
  const seconds: Record<string, number> = {}
  const timed = async <Answer>(stage: string, work: () => Promise<Answer>): Promise<Answer> => {
    const startedAt = performance.now()
    const answer = await work()
    seconds[stage] = (seconds[stage] ?? 0) + (performance.now() - startedAt) / 1000
    return answer
  }
  const place = await openPlace(db, rows)
  const file = { fileName: 'list.csv', body: Readable.from([Buffer.from(csv)]) }
  const { uploadId } = await timed('upload', () => receiveUpload({ db, files }, place, file))
  const ref = await planned({ db, files }, place, { uploadId, timed })
  await startImport(db, ref)
  const startedAt = performance.now()
  let firstLead = 0
  const today = { today: new Date().toISOString().slice(0, 10) }
  const enrich = (chunk: Chunk) => timed('enrich', () => enrichChunk({ db, directory }, ref, chunk))
  const settle = (chunk: Chunk) => timed('settle', () => settleChunk(db, ref, chunk, today))
  const runSeconds = await secondsOf(async () => {
    const chunks = (await beginRun(db, ref)) ?? []
    for (const chunk of chunks.slice(0, 1)) await enrich(chunk)
    for (const [index, chunk] of chunks.entries()) {
      await Promise.all([settle(chunk), ...chunks.slice(index + 1, index + 2).map(enrich)])
      firstLead ||= (performance.now() - startedAt) / 1000
    }
    await completeImport(db, ref)
  })
  const { tally, reasons } = await readRunFacts(db, ref)
  const floor = await measureFloor(db, ref, csv)
  report({ seconds, runSeconds, firstLead, floor })
  console.log(`memory of this process at its peak: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`)
  const { outcomes, tiers, ambiguous, unmatched } = tally
  console.log(JSON.stringify({ outcomes, tiers, ambiguous, unmatched, reasons }))
}

type Place = { workspaceId: string; userId: string; campaignId: string; entryPoint: 'campaign' | 'imports' }

/** A list that is too long for a campaign's panel comes in by the Imports page. */
async function openPlace(db: Db, rows: number): Promise<Place> {
  const entryPoint = rows > PANEL_ROWS ? 'imports' : 'campaign'
  const user = await db.user.create({ data: { name: 'Bench', email: 'bench@rollcall.example' } })
  const workspace = await db.workspace.create({ data: { name: 'Bench', slug: 'bench', defaultCountry: 'US' } })
  const campaign = await db.campaign.create({ data: { workspaceId: workspace.id, name: 'Bench', status: 'active' } })
  return { workspaceId: workspace.id, userId: user.id, campaignId: campaign.id, entryPoint }
}

type Timed = <Answer>(stage: string, work: () => Promise<Answer>) => Promise<Answer>

/** Mapping as suggested, then the planning half. */
async function planned(
  { db, files }: Pick<World, 'db' | 'files'>,
  { workspaceId, userId }: Place,
  { uploadId, timed }: { uploadId: string; timed: Timed },
): Promise<ImportRef> {
  const { importId } = await createImport(db, { workspaceId, userId }, uploadId)
  const ref = { workspaceId, importId }
  const upload = await readUploadRow(db, { workspaceId, uploadId })
  const columns = suggestMapping(upload?.reading.profiles ?? [], null).map(({ columnIndex, target }) => ({
    columnIndex,
    target,
  }))
  await saveMapping(db, ref, { mapping: { columns }, options: DEFAULT_OPTIONS.campaign })
  await timed('parse', () => parseImport({ db, files }, ref, 1))
  await timed('deduplicate', () => deduplicateImport(db, ref, 1))
  await timed('finish plan', () => finishPlan(db, ref, 1))
  return ref
}

type Figures = {
  seconds: Record<string, number>
  runSeconds: number
  firstLead: number
  floor: Awaited<ReturnType<typeof measureFloor>>
}

function report({ seconds, runSeconds, firstLead, floor }: Figures): void {
  for (const [stage, value] of Object.entries(seconds))
    console.log(`${stage.padEnd(24)}${value.toFixed(2).padStart(8)} s`)
  console.log(
    `${'run (enrich beside settle)'.padEnd(24)}${runSeconds.toFixed(2).padStart(6)} s, first lead after ${firstLead.toFixed(2)} s`,
  )
  const planning = ['upload', 'parse', 'deduplicate', 'finish plan'].reduce(
    (sum, stage) => sum + (seconds[stage] ?? 0),
    0,
  )
  const whole = planning + runSeconds
  const ground = floor.parse + floor.copyRows + floor.copyContacts
  console.log(
    `floor: papaparse ${floor.parse.toFixed(2)} s, COPY rows ${floor.copyRows.toFixed(2)} s, COPY contacts ${floor.copyContacts.toFixed(2)} s`,
  )
  console.log(`whole import ${whole.toFixed(2)} s, floor ${ground.toFixed(2)} s, ratio ${(whole / ground).toFixed(1)}`)
}
