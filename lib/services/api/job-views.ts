import type { JobDetail, JobList, JobStatus, JobSummary } from '#lib/contract/api-leads.ts'
import { FIELDS } from '#lib/contract/fields.ts'
import type { ImportStatus, ImportSummary } from '#lib/contract/imports.ts'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import { AppError } from '#lib/core/app-error.ts'
import { reasonText } from '#lib/core/records/reason-text.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import { countImports, readImportList } from '#lib/db/import-lists.ts'
import { readRowPage, type StoredRow } from '#lib/db/import-row-pages.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import { rowView } from '#lib/services/imports/list-rows.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

const ERRORS_TOLD = 1_000

const STATUS: Record<ImportStatus, JobStatus> = {
  mapping: 'queued',
  planning: 'queued',
  review: 'queued',
  queued: 'queued',
  running: 'in_progress',
  paused: 'in_progress',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'cancelled',
}

/** A page of the workspace's jobs, newest first. */
export async function listJobs(
  db: Db,
  workspaceId: string,
  { page, limit }: { page: number; limit: number },
): Promise<JobList> {
  const found = await readImportList(db, { workspaceId, skip: (page - 1) * limit, limit })
  return { jobs: found.map(jobSummary), total: await countImports(db, workspaceId), page, limit }
}

function jobSummary(summary: ImportSummary): JobSummary {
  const { outcomes } = summary
  return {
    job_id: summary.importId,
    status: STATUS[summary.status],
    file_name: summary.fileName,
    created_at: summary.createdAt,
    completed_at: summary.completedAt,
    total_rows: summary.rowsTotal,
    created_count: outcomes.imported,
    updated_count: outcomes.updated,
    failed_count: outcomes.errored,
  }
}

/** @throws AppError `not-found` */
export async function viewJob(db: Db, ref: ImportRef): Promise<JobDetail> {
  const view = await viewImport(db, ref)
  const stored = await requireImport(db, ref)
  const upload = await readUploadRow(db, { workspaceId: ref.workspaceId, uploadId: stored.uploadId })
  if (!upload) throw new AppError('not-found', 'There is no such import in this workspace.')
  const run = 'tally' in view ? view : null
  const outcomes = run?.tally.outcomes ?? { imported: 0, updated: 0, skipped: 0, suppressed: 0, errored: 0 }
  const stages = 'stages' in view ? view.stages : []
  const mapped = await mappedFields(db, ref.workspaceId, stored.mapping?.columns ?? [], upload.reading.header)
  const rows = await readRowPage(db, {
    importId: ref.importId,
    after: 0,
    limit: ERRORS_TOLD,
    action: run ? null : 'error',
    outcome: run ? 'errored' : null,
    reason: null,
  })
  return {
    job_id: view.importId,
    status: STATUS[view.status],
    file_name: view.fileName,
    created_at: view.createdAt,
    completed_at: stored.completedAt?.toISOString() ?? null,
    total_rows: view.rowsTotal,
    created_count: outcomes.imported,
    updated_count: outcomes.updated,
    failed_count: outcomes.errored,
    started_at: run?.startedAt ?? null,
    primary_identifier: primaryOf(stored.options.identifier, mapped),
    field_mappings: Object.fromEntries(mapped.map(({ column, name }) => [column, name])),
    errors: rows.map(errorOf),
    stage: 'stage' in view ? view.stage : view.status === 'planning' ? 'parsing' : null,
    stages: stages.map(({ stage, rowsDone, rowsTotal }) => ({ stage, rows_done: rowsDone, rows_total: rowsTotal })),
    outcomes,
    tiers: run?.tally.tiers ?? {},
    ...(view.status === 'paused' ? { paused: { stage: view.stage, reason: view.reason } } : {}),
    undone: run?.undo?.state === 'done',
  }
}

type Mapped = { column: string; name: string; target: ColumnTarget }

async function mappedFields(
  db: Db,
  workspaceId: string,
  columns: readonly { columnIndex: number; target: ColumnTarget }[],
  header: readonly string[],
): Promise<Mapped[]> {
  const own = new Map((await readCustomFields(db, workspaceId)).map(({ customFieldId, name }) => [customFieldId, name]))
  return columns.flatMap(({ columnIndex, target }): Mapped[] => {
    const column = header[columnIndex] ?? `Column ${columnIndex + 1}`
    if (target.kind === 'field') return [{ column, name: target.field, target }]
    if (target.kind === 'alias') return [{ column, name: `_alias_${target.alias}`, target }]
    if (target.kind === 'custom') return [{ column, name: own.get(target.customFieldId) ?? '', target }]
    return []
  })
}

const KINDS = {
  email: { kind: 'email', label: FIELDS.email.label, field: 'email' },
  phone: { kind: 'phone', label: FIELDS.phone.label, field: 'phone' },
  linkedin: { kind: 'social', label: FIELDS.linkedinUrl.label, field: 'linkedinUrl' },
  'external-id': { kind: 'external_id', label: FIELDS.externalId.label, field: 'externalId' },
  cookie: { kind: 'cookie', label: 'Cookie', field: '_alias_cookie' },
} as const

function primaryOf(identifier: string, mapped: readonly Mapped[]): JobDetail['primary_identifier'] {
  const wanted = Object.entries(KINDS).find(([name]) => name === identifier)?.[1]
  const column = wanted && mapped.find(({ name }) => name === wanted.field)?.column
  return wanted && column !== undefined ? { column, kind: wanted.kind } : null
}

/** The issue that made a row an error, with the value that was wrong. */
function errorOf(row: StoredRow): JobDetail['errors'][number] {
  const { rowNumber, text, issues } = rowView(row)
  const issue = issues.find(({ severity }) => severity === 'error')
  const told = issue?.code === 'phone-without-country' ? reasonText('invalid-phone') : issue?.text
  return { row: rowNumber, error: told ?? text ?? 'Server error', value: issue?.value ?? '' }
}
