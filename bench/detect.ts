import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { AppError } from '#lib/core/app-error.ts'
import { cutRecords } from '#lib/core/csv/cut-records.ts'
import { EncodingScan } from '#lib/core/csv/encoding-scan.ts'
import { SNIFF_BYTES, sniff } from '#lib/core/csv/sniff.ts'
import { type DetectFile, generatedFiles } from './detect-files.ts'

const SPECTRUM = join(import.meta.dirname, '../../shared/data/csv/csv-spectrum')

/**
 * `npm run bench -- detect [--wrong]`: how often a file is read as a person would, without being told anything, beside bare
 * papaparse on the same bytes. A file counts as right when all its records are, header included, in their own letters.
 */
export async function benchDetect(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { wrong: { type: 'boolean', default: false } } })
  const files = [...generatedFiles(), ...suiteFiles()]
  const judged = await Promise.all(
    files.map(async (file) => ({ file, ours: await readByUs(file), papa: readByPapa(file) })),
  )
  console.log(`${'kind'.padEnd(26)} files   rollcall           papaparse`)
  const kinds = [...Map.groupBy(judged, ({ file }) => file.kind), ['all', judged] as const]
  for (const [kind, all] of kinds) {
    console.log(
      `${kind.padEnd(26)} ${String(all.length).padStart(5)}   ${share(all.map(({ ours }) => ours))}   ${share(all.map(({ papa }) => papa))}`,
    )
  }
  if (values.wrong) for (const { file, ours } of judged) if (!ours) console.log(`wrong: ${file.kind}: ${file.name}`)
}

const share = (right: readonly boolean[]): string => {
  const count = right.filter(Boolean).length
  return `${String(count).padStart(5)} ${`${((100 * count) / right.length).toFixed(1)} %`.padStart(8)}  `
}

function suiteFiles(): DetectFile[] {
  if (!existsSync(SPECTRUM)) return []
  return readdirSync(join(SPECTRUM, 'csvs'))
    .filter((name) => name !== 'location_coordinates.csv')
    .map((name) => {
      const objects: Record<string, string>[] = JSON.parse(
        readFileSync(join(SPECTRUM, 'json', name.replace('.csv', '.json')), 'utf8'),
      )
      const header = Object.keys(objects[0] ?? {})
      const rows = objects.map((row) => header.map((key) => row[key] ?? ''))
      return { kind: 'csv-spectrum', name, bytes: readFileSync(join(SPECTRUM, 'csvs', name)), header, rows }
    })
}

async function readByUs({ bytes, header, rows }: DetectFile): Promise<boolean> {
  try {
    const scan = new EncodingScan()
    scan.add(bytes)
    const { dialect } = sniff(bytes.subarray(0, SNIFF_BYTES), scan.finish())
    const read: string[][] = []
    for await (const { cells } of cutRecords(oneChunk(bytes), dialect)) read.push(...cells)
    return isSame(read.slice(dialect.headerRow), header, rows)
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

async function* oneChunk(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

function readByPapa({ bytes, header, rows }: DetectFile): boolean {
  const { data } = Papa.parse<string[]>(bytes.toString('utf8'), { skipEmptyLines: true })
  return isSame(data, header, rows)
}

const isSame = (read: readonly string[][], header: readonly string[], rows: readonly string[][]): boolean =>
  JSON.stringify(read) === JSON.stringify([header, ...rows])
