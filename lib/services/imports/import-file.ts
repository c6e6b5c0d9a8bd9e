import { AppError } from '#lib/core/app-error.ts'
import { csvLine } from '#lib/core/csv/write-csv.ts'
import { reasonOf, reasonText } from '#lib/core/records/reason-text.ts'
import type { Db } from '#lib/db/database.ts'
import { isFileRemoved } from '#lib/db/expiry.ts'
import { type FileRow, readFileRows } from '#lib/db/import-files.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { areResultsRemoved } from '#lib/db/result-retention.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { requireImport } from './require-import.ts'

export const IMPORT_FILES = ['errors.csv', 'results.csv', 'original'] as const
export type ImportFile = (typeof IMPORT_FILES)[number]

/** A file to download: its name for the person, and its bytes as they come. */
export type Download = { fileName: string; bytes: AsyncIterable<Uint8Array> }

/** What the results add to the file's own columns. The last five tell the match, so that it can be judged from outside. */
const RESULT_COLUMNS = [
  'Import Status',
  'Errors',
  'Contact ID',
  'person_id',
  'tier',
  'confidence',
  'score',
  'ambiguous',
]

/**
 * The original file; the rows in error with what is wrong; or all rows with what became of them. The file's own columns stay
 * as they were.
 *
 * @throws AppError `not-found`; `upload-expired` when the file is not kept any more
 */
export async function openImportFile(
  { db, files }: { db: Db; files: FileStore },
  ref: ImportRef,
  file: ImportFile,
): Promise<Download> {
  const found = await requireImport(db, ref)
  const upload = await readUploadRow(db, { workspaceId: ref.workspaceId, uploadId: found.uploadId })
  if (!upload) throw new AppError('not-found', 'There is no such import in this workspace.')
  const name = found.fileName.replace(/\.[^.]*$/, '')
  const { header } = upload.reading
  switch (file) {
    case 'original':
      if (await isFileRemoved(db, upload.uploadId)) throw notKept()
      return { fileName: found.fileName, bytes: await files.read(upload.storageKey) }
    case 'errors.csv':
      if (await areResultsRemoved(db, ref.importId)) throw notKept()
      return {
        fileName: `${name} errors.csv`,
        bytes: lines([...header, 'Error'], pages(db, ref, true), errorCells(header.length)),
      }
    case 'results.csv':
      if (await areResultsRemoved(db, ref.importId)) throw notKept()
      return {
        fileName: `${name} results.csv`,
        bytes: lines([...header, ...RESULT_COLUMNS], pages(db, ref, false), resultCells(header.length)),
      }
  }
}

const notKept = () =>
  new AppError('upload-expired', 'Files are kept for seven days after an import; these are not here any more.')

const pages = (db: Db, { importId }: ImportRef, onlyErrors: boolean) => readFileRows(db, importId, { onlyErrors })

async function* lines(
  header: readonly string[],
  rows: AsyncIterable<FileRow[]>,
  cellsOf: (row: FileRow) => string[],
): AsyncGenerator<Uint8Array> {
  // The mark makes spreadsheets read the file as UTF-8; our own reader takes it off.
  yield Buffer.from(`\uFEFF${csvLine(header)}`)
  for await (const page of rows) yield Buffer.from(page.map((row) => csvLine(cellsOf(row))).join(''))
}

const errorCells = (columns: number) => (row: FileRow) => [...own(row, columns), errorText(row)]

function resultCells(columns: number) {
  return (row: FileRow): string[] => {
    const { outcome, action, contactId, identification } = row
    const match = identification?.kind === 'match' ? identification : null
    const tier = identification?.kind === 'none' ? undefined : identification?.tier
    return [
      ...own(row, columns),
      outcome ?? (action ? `planned: ${action}` : ''),
      outcome === 'imported' || outcome === 'updated' ? '' : errorText(row),
      contactId ?? '',
      match?.personId ?? '',
      tier === undefined ? '' : String(tier),
      match?.confidence ?? '',
      match?.score === undefined ? '' : match.score.toFixed(3),
      String(identification?.kind === 'ambiguous'),
    ]
  }
}

/** The row's own cells, as many as the header has; surplus ones are told in the error. */
const own = ({ cells }: FileRow, columns: number): string[] =>
  Array.from({ length: columns }, (_, at) => cells[at] ?? '')

function errorText({ issues, reason, detail }: FileRow): string {
  const errors = (issues ?? []).filter(({ severity }) => severity === 'error').map(({ code }) => reasonText(code))
  const texts = errors.length > 0 ? errors : reason === null ? [] : [reasonOf(reason, detail)]
  return [...new Set(texts)].join('; ')
}
