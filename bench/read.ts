import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { parseArgs, promisify } from 'node:util'
import { HOSTILE, WELL_FORMED, writeFileOf } from './read-files.ts'
import { type Measured, type Reader, readOnce } from './read-once.ts'

const run = promisify(execFile)
const RUNS = 3
const ENCODINGS: Readonly<Record<string, string>> = { 'utf-16': 'utf16le', 'windows-1252': 'latin1' }

/** `npm run bench -- read [--mb 500] [--only hostile|well-formed]`: speed and memory of reading, beside bare papaparse. */
export async function benchRead(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mb: { type: 'string', default: '100' },
      only: { type: 'string', default: '' },
      reader: { type: 'string' },
      file: { type: 'string', default: '' },
      encoding: { type: 'string', default: 'utf8' },
    },
  })
  if (values.reader) return readOnce(values.reader as Reader, values.file, values.encoding)
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-read-'))
  try {
    if (values.only !== 'hostile') await wellFormed(folder, Number(values.mb))
    if (values.only !== 'well-formed') await hostile(folder, Number(values.mb))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Best of three in turns, since the machine has other work too: only figures of one run compare. */
async function wellFormed(folder: string, mib: number): Promise<void> {
  console.log(`Files in good order, ${mib} MiB, best of ${RUNS}, each in a process of its own`)
  print(['file', 'papaparse', 'records', 'of its speed', 'whole upload', 'peak', 'answer'])
  for (const [name, recipe] of Object.entries(WELL_FORMED)) {
    const path = join(folder, 'list.csv')
    await writeFileOf(path, recipe, mib)
    const encoding = ENCODINGS[name] ?? 'utf8'
    const best: Partial<Record<Reader, Measured>> = {}
    for (let time = 0; time < RUNS; time++) {
      for (const reader of ['papaparse', 'records', 'upload'] as const) {
        const measured = await measure(reader, path, encoding)
        if (!best[reader] || measured.ms < best[reader].ms) best[reader] = measured
      }
    }
    const { papaparse, records, upload } = best
    if (!papaparse || !records || !upload) continue
    const speed = `${(papaparse.ms / records.ms).toFixed(2)} ×`
    print([name, ms(papaparse), ms(records), speed, ms(upload), mibOf(records, upload), upload.answer])
    await rm(path)
  }
}

async function hostile(folder: string, mib: number): Promise<void> {
  console.log('\nHostile streams, read as an upload is (encoding over all bytes, header, rows, columns)')
  print(['stream', 'size', 'time', 'CPU', '', 'peak', 'answer'])
  for (const [name, recipe] of Object.entries(HOSTILE)) {
    const path = join(folder, 'list.csv')
    await writeFileOf(path, recipe, recipe.mib || mib)
    const { size } = await stat(path)
    const measured = await measure('upload', path, 'utf8')
    const verdict = measured.cpuMs < 5_000 ? '' : 'slow'
    print([
      name,
      `${Math.round(size / 1024 / 1024)} MiB`,
      ms(measured),
      `${Math.round(measured.cpuMs)} ms`,
      verdict,
      mibOf(measured),
      measured.answer,
    ])
    await rm(path)
  }
}

async function measure(reader: Reader, path: string, encoding: string): Promise<Measured> {
  const entry = join(import.meta.dirname, 'bench.ts')
  const { stdout } = await run(execPath, [entry, 'read', '--reader', reader, '--file', path, '--encoding', encoding])
  return JSON.parse(stdout) as Measured
}

const ms = ({ ms: time }: Measured): string => `${Math.round(time)} ms`
const mibOf = (...all: readonly Measured[]): string =>
  `${Math.round(Math.max(...all.map(({ peakMib }) => peakMib)))} MiB`

const WIDTHS = [34, 10, 10, 13, 13, 9]
const print = (cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' '))
