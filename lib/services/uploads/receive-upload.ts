import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type EntryPoint, UPLOAD_LIMITS } from '#lib/contract/import-options.ts'
import type { ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { AppError } from '#lib/core/app-error.ts'
import { readUpload } from '#lib/core/csv/read-upload.ts'
import { sniff } from '#lib/core/csv/sniff.ts'
import type { Db } from '#lib/db/database.ts'
import { insertUpload } from '#lib/db/uploads.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { Gauge, type Gauged, tooLarge } from './gauge.ts'
import { requireOpenCampaign } from './require-open-campaign.ts'

export type UploadPlace = {
  workspaceId: string
  userId: string | null
  entryPoint: EntryPoint
  campaignId: string | null
}
export type IncomingFile = {
  fileName: string
  body: ReadableStream<Uint8Array> | Readable
  contentLength?: number | undefined
  /** How its sender wants it read; asked when all bytes have come. */
  overrides?: () => Promise<ReadingOverrides>
}

/**
 * Takes a file in while it arrives: limits, content and encoding are judged on the way, rows and columns afterwards. A file
 * that is refused, or whose sender goes away, leaves nothing behind.
 *
 * @throws AppError `file-too-large`, `not-a-csv`, `too-many-rows`, `file-empty`, `file-unreadable`, `upload-incomplete`,
 *   `storage-full`, `not-found` and `campaign-not-active`
 */
export async function receiveUpload(
  { db, files }: { db: Db; files: FileStore },
  place: UploadPlace,
  { fileName, body, contentLength, overrides = async () => ({}) }: IncomingFile,
): Promise<{ uploadId: string; sha256: string }> {
  const { bytesMax, rowsMax } = UPLOAD_LIMITS[place.entryPoint]
  if (place.campaignId !== null) await requireOpenCampaign(db, { ...place, campaignId: place.campaignId })
  if (contentLength !== undefined && contentLength > bytesMax) throw tooLarge(bytesMax)
  const storageKey = `uploads/${place.workspaceId}/${crypto.randomUUID()}.csv`
  const gauged = await store(files, storageKey, { body, bytesMax })
  try {
    const wanted = await overrides()
    const found = sniff(gauged.head, gauged.encoding, wanted)
    const { rowCount, reading } = await readUpload(await files.read(storageKey), found, rowsMax)
    const { sizeBytes, sha256 } = gauged
    const { uploadId } = await insertUpload(db, {
      ...place,
      fileName: shownName(fileName),
      storageKey,
      sizeBytes,
      sha256,
      reading,
      overrides: wanted,
      rowCount,
    })
    return { uploadId, sha256 }
  } catch (error) {
    await files.remove(storageKey)
    throw error
  }
}

async function store(
  files: FileStore,
  key: string,
  { body, bytesMax }: { body: IncomingFile['body']; bytesMax: number },
): Promise<Gauged> {
  const gauge = new Gauge(bytesMax)
  const source = body instanceof Readable ? body : Readable.from(body)
  // A store that gives up destroys what it reads from: its own reason is the one to hear.
  const sink = new PassThrough({ destroy: (_error, done) => done(null) })
  const stored = files.put(key, sink)
  stored.catch(() => undefined)
  try {
    await pipeline(source, gauge, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), stored])
    })
    sink.end()
    await stored
    return gauge.gauged()
  } catch (error) {
    // The store is let finish what it has, since a file may not be removed while it is being made.
    sink.end()
    const broken = await stored.then(
      () => null,
      (reason: unknown) => reason,
    )
    await files.remove(key)
    if (broken !== null) throw isFull(broken) ? noRoom(broken) : broken
    if (!isCutOff(error)) throw error
    throw new AppError(
      'upload-incomplete',
      'The upload broke off before the file had arrived. Nothing was kept; send it again.',
    )
  }
}

const noRoom = (cause: unknown): AppError =>
  new AppError('storage-full', 'The disk for files is full. Nothing was kept; tell your administrator.', { cause })

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** The store wraps what the disk says. */
const isFull = (reason: unknown): boolean =>
  reason instanceof Error && (('code' in reason && FULL.has(String(reason.code))) || isFull(reason.cause))

const CUT_OFF = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'])

const isCutOff = (reason: unknown): boolean =>
  reason instanceof Error && (reason.message === 'aborted' || ('code' in reason && CUT_OFF.has(String(reason.code))))

/** The last part of a path, without what steers terminals and text direction, at most 200 characters. */
function shownName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? ''
  const visible = last
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200)
  return visible === '' ? 'list.csv' : visible
}
