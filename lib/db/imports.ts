import { ImportOptions } from '#lib/contract/import-options.ts'
import type { Stage } from '#lib/contract/import-stage.ts'
import { type Brake, type ImportStatus, PlanView } from '#lib/contract/imports.ts'
import { ColumnMapping } from '#lib/contract/mapping.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'
import type { ImportRef } from './import-runs.ts'

/** An import with all that its page and its planning need. */
export type StoredImport = {
  importId: string
  workspaceId: string
  campaignId: string | null
  uploadId: string
  fileName: string
  status: ImportStatus
  stage: Stage | null
  reason: string | null
  mapping: ColumnMapping | null
  options: ImportOptions
  plan: PlanView | null
  rowsTotal: number | null
  rowsParsed: number
  rowsDeduplicated: number
  planVersion: number
  mappingWasSaved: boolean
  confirmWhenPlanned: boolean
  createdAt: Date
  createdByName: string | null
  createdByEmail: string | null
  statusSince: Date
  queuedAt: Date | null
  completedAt: Date | null
}

/** Null where the workspace has no such import. */
export async function readImportRow(db: Db | Tx, { importId, workspaceId }: ImportRef): Promise<StoredImport | null> {
  const row = await db.import.findFirst({ where: { id: importId, workspaceId } })
  if (!row) return null
  const creator = row.createdBy ? await db.user.findUnique({ where: { id: row.createdBy } }) : null
  return {
    ...row,
    importId: row.id,
    status: row.status as ImportStatus,
    stage: row.stage as Stage | null,
    mapping: row.mapping === null ? null : ColumnMapping.parse(row.mapping),
    options: ImportOptions.parse(row.options),
    plan: row.plan === null ? null : PlanView.parse(row.plan),
    createdByName: creator?.name ?? null,
    createdByEmail: creator?.email ?? null,
  }
}

export type NewImport = {
  workspaceId: string
  userId: string | null
  campaignId: string | null
  uploadId: string
  fileName: string
  options: ImportOptions
  rowsTotal: number
  confirmWhenPlanned?: boolean
}

export async function insertImport(tx: Tx, { userId, ...made }: NewImport): Promise<{ importId: string }> {
  const { id } = await tx.import.create({ data: { ...made, createdBy: userId, status: 'mapping' } })
  return { importId: id }
}

/** What changes along with the status. */
type Change = Partial<{
  stage: Stage | null
  reason: string | null
  /** null drops it. */
  mapping: ColumnMapping | null
  mappingWasSaved: boolean
  options: ImportOptions
  plan: PlanView
  uploadId: string
  rowsTotal: number
  released: Brake['code'][]
  rowsParsed: number
  rowsDeduplicated: number
  queuedAt: Date
  completedAt: Date
}>

/**
 * Moves an import on, if it still stands where it is believed to stand.
 *
 * @returns whether it did; of two that try at once, one is told no
 */
export async function moveImport(
  tx: Tx,
  { importId, workspaceId }: ImportRef,
  { from, to, change = {} }: { from: readonly ImportStatus[]; to: ImportStatus; change?: Change },
): Promise<boolean> {
  const status = await lockImport(tx, { importId, workspaceId })
  if (!status || !from.includes(status)) return false
  const { mapping, ...other } = change
  await tx.import.update({
    where: { id: importId },
    data: {
      ...other,
      ...(mapping === undefined ? {} : { mapping: mapping ?? Prisma.DbNull }),
      status: to,
      statusSince: new Date(),
      ...(to === 'planning' ? { planVersion: { increment: 1 } } : {}),
      runId: null,
    },
  })
  return true
}

/** Nobody else changes the import until the transaction ends. Null where the workspace has no such import. */
export async function lockImport(tx: Tx, { importId, workspaceId }: ImportRef): Promise<ImportStatus | null> {
  const [locked] = await tx.$queryRaw<{ status: ImportStatus }[]>`
    SELECT status FROM import WHERE id = ${importId}::uuid AND workspace_id = ${workspaceId}::uuid FOR NO KEY UPDATE`
  return locked?.status ?? null
}

/** Replaces the plan that an import shows, and nothing else of it. */
export async function storePlan(tx: Tx, importId: string, plan: PlanView): Promise<void> {
  await tx.import.update({ where: { id: importId }, data: { plan } })
}

/** Rows read or planned so far, from outside the transaction that does it, so that others see it move. */
export async function noteProgress(
  db: Db,
  importId: string,
  progress: { rowsParsed: number } | { rowsDeduplicated: number },
): Promise<void> {
  await db.import.updateMany({ where: { id: importId }, data: progress })
}

/** The import of the workspace that one waiting in the queue stands behind: the one that runs, or the next before it. */
export async function readImportAhead(
  db: Db | Tx,
  { workspaceId, importId }: ImportRef,
  queuedAt: Date,
): Promise<{ importId: string; fileName: string } | null> {
  const ahead = await db.import.findFirst({
    where: {
      workspaceId,
      id: { not: importId },
      OR: [{ status: 'running' }, { status: 'queued', queuedAt: { lt: queuedAt } }],
    },
    orderBy: { queuedAt: 'desc' },
  })
  return ahead ? { importId: ahead.id, fileName: ahead.fileName } : null
}
