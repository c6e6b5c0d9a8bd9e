import { UPLOAD_LIMITS } from '#lib/contract/import-options.ts'
import type { ReadingFinding, ReadingOverrides, ReadingPreview } from '#lib/contract/upload-reading.ts'
import { AppError } from '#lib/core/app-error.ts'
import { type EncodingGuess, EncodingScan } from '#lib/core/csv/encoding-scan.ts'
import { previewReading } from '#lib/core/csv/preview-reading.ts'
import { readUpload } from '#lib/core/csv/read-upload.ts'
import { SNIFF_BYTES, sniff } from '#lib/core/csv/sniff.ts'
import type { Reread, StoredUpload } from '#lib/db/uploads.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'

/**
 * How the beginning of a stored file looks when it is read with these choices. The encoding that was decided over the whole
 * file stays, unless it is chosen.
 *
 * @throws AppError `request-invalid` for an unknown encoding and for choices that contradict each other; `file-unreadable`, `file-empty`
 */
export async function previewUpload(
  files: FileStore,
  upload: StoredUpload,
  overrides: ReadingOverrides,
): Promise<ReadingPreview> {
  refuseNonsense(overrides)
  const { guess, finding } = await encodingOf(files, upload, overrides)
  const preview = previewReading(await readHead(files, upload), guess, overrides)
  return { ...preview, findings: withFinding(preview.findings, finding) }
}

/**
 * Reads a stored file again from its first byte to its last, with these choices. Nothing is stored.
 *
 * @throws AppError `request-invalid`; `too-many-rows`, `file-empty`, `file-unreadable`
 */
export async function rereadUpload(
  files: FileStore,
  upload: StoredUpload,
  overrides: ReadingOverrides,
): Promise<Reread> {
  refuseNonsense(overrides)
  const { guess, finding } = await encodingOf(files, upload, overrides)
  const found = sniff(await readHead(files, upload), guess, overrides)
  const { rowsMax } = UPLOAD_LIMITS[upload.entryPoint]
  const { rowCount, reading } = await readUpload(await files.read(upload.storageKey), found, rowsMax)
  return { rowCount, overrides, reading: { ...reading, findings: withFinding(reading.findings, finding) } }
}

type Encoding = {
  guess: EncodingGuess | undefined
  /** What was found when the whole file went by, in its own words. */
  finding: ReadingFinding | undefined
}

async function encodingOf(files: FileStore, upload: StoredUpload, asked: ReadingOverrides): Promise<Encoding> {
  if (asked.encoding !== undefined) return { guess: undefined, finding: undefined }
  const { dialect, findings } = upload.reading
  const finding = findings.find(({ aspect }) => aspect === 'encoding')
  if (upload.overrides.encoding === undefined && finding) {
    const { confidence, text: reason } = finding
    return { guess: { encoding: dialect.encoding, confidence, reason }, finding }
  }
  // The encoding was chosen before and is to be found out again: all bytes have their say.
  const scan = new EncodingScan()
  for await (const chunk of await files.read(upload.storageKey)) scan.add(chunk)
  return { guess: scan.finish(), finding: undefined }
}

const withFinding = (findings: readonly ReadingFinding[], finding: ReadingFinding | undefined): ReadingFinding[] =>
  findings.map((one) => (finding && one.aspect === 'encoding' ? finding : one))

async function readHead(files: FileStore, { storageKey }: StoredUpload): Promise<Buffer> {
  const stream = await files.read(storageKey)
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream) {
    pieces.push(piece)
    size += piece.length
    if (size >= SNIFF_BYTES) break
  }
  stream.destroy()
  return Buffer.concat(pieces).subarray(0, SNIFF_BYTES)
}

function refuseNonsense({ delimiter, quote }: ReadingOverrides): void {
  if (delimiter !== undefined && /[\r\n\0]/.test(delimiter)) {
    throw new AppError('request-invalid', 'A line break separates rows; it cannot separate columns as well.')
  }
  if (delimiter !== undefined && delimiter === (quote ?? '"')) {
    throw new AppError('request-invalid', 'The same character cannot both separate the columns and quote them.')
  }
}
