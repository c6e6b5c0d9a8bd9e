import { ImportOptions } from '#lib/contract/import-options.ts'
import type { Stage } from '#lib/contract/import-stage.ts'
import type { ImportStatus } from '#lib/contract/imports.ts'
import type { Db, Tx } from './database.ts'

/** Names one import of one workspace; in another workspace it does not exist. */
export type ImportRef = { workspaceId: string; importId: string }

/** An import as its run sees it. */
export type ImportRun = {
  status: ImportStatus
  campaignId: string | null
  fileName: string
  options: ImportOptions
  /** Of its file. */
  sizeBytes: number
  rowsTotal: number
  rowsParsed: number
  rowsDeduplicated: number
  createdAt: Date
  startedAt: Date | null
  firstLeadAt: Date | null
  /** The Inngest run that has it. */
  runId: string | null
}

type Row = Omit<ImportRun, 'options'> & { options: unknown }

/** Null where the workspace has no such import. */
export async function readRun(db: Db | Tx, { importId, workspaceId }: ImportRef): Promise<ImportRun | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT status, campaign_id::text AS "campaignId", file_name AS "fileName", options, coalesce(rows_total, 0) AS "rowsTotal",
           rows_parsed AS "rowsParsed", rows_deduplicated AS "rowsDeduplicated", created_at AS "createdAt",
           started_at AS "startedAt", first_lead_at AS "firstLeadAt", run_id AS "runId",
           (SELECT size_bytes::float8 FROM upload WHERE upload.id = import.upload_id) AS "sizeBytes"
      FROM import WHERE id = ${importId}::uuid AND workspace_id = ${workspaceId}::uuid`
  return row ? { ...row, options: ImportOptions.parse(row.options) } : null
}

/** The same, locked until the transaction ends: nobody else changes the import meanwhile. */
export async function lockRun(tx: Tx, ref: ImportRef): Promise<ImportRun | null> {
  await tx.$queryRaw`
    SELECT FROM import WHERE id = ${ref.importId}::uuid AND workspace_id = ${ref.workspaceId}::uuid FOR NO KEY UPDATE`
  return await readRun(tx, ref)
}

/** The same, held together with other steps of the run: a cancel waits for them, they do not wait for each other. */
export async function holdRun(tx: Tx, ref: ImportRef): Promise<ImportRun | null> {
  await tx.$queryRaw`
    SELECT FROM import WHERE id = ${ref.importId}::uuid AND workspace_id = ${ref.workspaceId}::uuid FOR SHARE`
  return await readRun(tx, ref)
}

/**
 * Gives an import to one Inngest run, until its status changes.
 *
 * @returns false when another run has it: the event that began this one came twice
 */
export async function takeImport(tx: Tx, { importId, workspaceId }: ImportRef, runId: string): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE import SET run_id = ${runId}
     WHERE id = ${importId}::uuid AND workspace_id = ${workspaceId}::uuid AND (run_id IS NULL OR run_id = ${runId})`
  return taken > 0
}

/** The same for a plan, while that very plan is wanted. */
export async function takePlan(
  db: Db,
  { importId, workspaceId }: ImportRef,
  { runId, planVersion }: { runId: string; planVersion: number },
): Promise<boolean> {
  const taken = await db.$executeRaw`
    UPDATE import SET run_id = ${runId}
     WHERE id = ${importId}::uuid AND workspace_id = ${workspaceId}::uuid AND (run_id IS NULL OR run_id = ${runId})
       AND status = 'planning' AND plan_version = ${planVersion}`
  return taken > 0
}

export async function markRunning(tx: Tx, { importId }: ImportRef): Promise<void> {
  await tx.$executeRaw`
    UPDATE import
       SET status = 'running', stage = NULL, reason = NULL, status_since = now(), started_at = coalesce(started_at, now())
     WHERE id = ${importId}::uuid`
}

export async function markFirstLead(db: Db, { importId }: ImportRef): Promise<void> {
  await db.$executeRaw`
    UPDATE import SET first_lead_at = clock_timestamp() WHERE id = ${importId}::uuid AND first_lead_at IS NULL`
}

/** The database refuses it while the ledger does not balance. */
export async function markCompleted(tx: Tx, { importId }: ImportRef): Promise<void> {
  await tx.$executeRaw`
    UPDATE import SET status = 'completed', stage = NULL, reason = NULL, status_since = now(), completed_at = now(), run_id = NULL
     WHERE id = ${importId}::uuid`
}

/** Stops a run where it stands: `paused` can be resumed, `failed` cannot. */
export async function markStopped(
  tx: Tx,
  { importId }: ImportRef,
  { status, stage, reason }: { status: 'paused' | 'failed'; stage: Stage; reason: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE import SET status = ${status}, stage = ${stage}, reason = ${reason}, status_since = now(), run_id = NULL
     WHERE id = ${importId}::uuid`
}
