import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { cpuUsage, resourceUsage, stdout } from 'node:process'
import Papa from 'papaparse'
import { AppError } from '#lib/core/app-error.ts'
import { EncodingScan } from '#lib/core/csv/encoding-scan.ts'
import { readRecords } from '#lib/core/csv/read-records.ts'
import { readUpload } from '#lib/core/csv/read-upload.ts'
import { SNIFF_BYTES, sniff } from '#lib/core/csv/sniff.ts'

export type Reader = 'papaparse' | 'records' | 'upload'
/** What one process found out: wall and CPU time in ms, the most memory it ever had in MiB. */
export type Measured = { ms: number; cpuMs: number; peakMib: number; answer: string }

/** Reads a file once, in a process that does nothing else, and prints what it took. */
export async function readOnce(reader: Reader, path: string, encoding: string): Promise<void> {
  const startedAt = performance.now()
  const answer = await READERS[reader](path, encoding).catch((error: unknown) => {
    if (error instanceof AppError) return `refused: ${error.message}`
    throw error
  })
  const { user, system } = cpuUsage()
  const measured: Measured = {
    ms: performance.now() - startedAt,
    cpuMs: (user + system) / 1_000,
    peakMib: resourceUsage().maxRSS / 1_024,
    answer,
  }
  stdout.write(`${JSON.stringify(measured)}\n`)
}

const READERS: Record<Reader, (path: string, encoding: string) => Promise<string>> = {
  papaparse: (path, encoding) =>
    new Promise((resolve, reject) => {
      let rows = 0
      Papa.parse<string[]>(createReadStream(path), {
        encoding,
        chunk: ({ data }) => {
          rows += data.length
        },
        complete: () => resolve(count(rows - 1)),
        error: reject,
      })
    }),
  records: async (path) => {
    const { dialect, header } = sniff(await headOf(path))
    let rows = 0
    for await (const { records } of readRecords(createReadStream(path), dialect, header.length)) rows += records.length
    return count(rows)
  },
  upload: async (path) => {
    const scan = new EncodingScan()
    for await (const chunk of createReadStream(path)) scan.add(chunk)
    const sniffed = sniff(await headOf(path), scan.finish())
    const { rowCount, reading } = await readUpload(createReadStream(path), sniffed, Number.POSITIVE_INFINITY)
    const repairs = reading.repairs.map(({ kind, count: made }) => `${made.toLocaleString('en')} ${kind}`)
    return [count(rowCount), ...repairs].join(', ')
  },
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const count = (rows: number): string => `${rows.toLocaleString('en')} rows`
