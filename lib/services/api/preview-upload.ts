import type { ImportPreview } from '#lib/contract/api-leads.ts'
import { NO_HEADER, ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { AppError } from '#lib/core/app-error.ts'
import { detectIdentifiers } from '#lib/core/mapping/detect-identifiers.ts'
import { parseRequest } from '#lib/core/parse-request.ts'
import { repairText } from '#lib/core/records/repair-text.ts'
import type { Db } from '#lib/db/database.ts'
import { readUploadRow } from '#lib/db/uploads.ts'

const SAMPLE_ROWS = 5

/**
 * What a program is told of the file it has sent.
 *
 * @throws AppError `not-found`; `file-unreadable` when no column could say who anybody is
 */
export async function previewUpload(
  db: Db,
  { workspaceId, uploadId }: { workspaceId: string; uploadId: string },
): Promise<ImportPreview> {
  const upload = await readUploadRow(db, { workspaceId, uploadId })
  if (!upload) throw new AppError('not-found', 'There is no such file in this workspace.')
  const { dialect, header, profiles, preview, findings, repairs } = upload.reading
  const { emailColumns, phoneColumns, any } = detectIdentifiers(profiles)
  if (!any) {
    throw new AppError(
      'file-unreadable',
      `No column of this file says who the people are: ${header.slice(0, 20).join(', ')}. It needs an email, phone, LinkedIn URL, name or ID.`,
    )
  }
  return {
    file_id: uploadId,
    file_name: upload.fileName,
    headers: header,
    sample_rows: preview.slice(0, SAMPLE_ROWS),
    row_count: upload.rowCount,
    auto_detected_identifiers: { email_columns: emailColumns, phone_columns: phoneColumns },
    expires_at: upload.expiresAt.toISOString(),
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.escape,
    encoding: dialect.encoding,
    header_row: dialect.headerRow === NO_HEADER ? null : dialect.headerRow,
    findings: findings.map(({ aspect, text, confidence }) => ({ aspect, text, confidence })),
    repairs: repairs.map(({ kind, count, lineNumbers }) => ({
      kind,
      text: repairText(kind, count),
      count,
      line_numbers: lineNumbers,
    })),
  }
}

/**
 * How the file is to be read, where its sender says so: `delimiter`, `quote`, `encoding`, `header_row`.
 *
 * @throws AppError `request-invalid` for a choice that cannot be
 */
export function readingOf(fields: ReadonlyMap<string, string>): ReadingOverrides {
  const headerRow = fields.get('header_row')
  return parseRequest(ReadingOverrides, {
    ...(fields.has('encoding') ? { encoding: fields.get('encoding') } : {}),
    ...(fields.has('delimiter') ? { delimiter: fields.get('delimiter')?.replace('\\t', '\t') } : {}),
    ...(fields.has('quote') ? { quote: fields.get('quote') } : {}),
    ...(headerRow === undefined ? {} : { headerRow: headerRowOf(headerRow) }),
  })
}

/** What is no index is left for the check to refuse. */
const headerRowOf = (text: string): number =>
  text === 'none' ? NO_HEADER : /^\d+$/.test(text) ? Number(text) : Number.NaN
