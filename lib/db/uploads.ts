import type { EntryPoint } from '#lib/contract/import-options.ts'
import { UploadReading } from '#lib/contract/upload-reading.ts'
import type { UploadView } from '#lib/contract/uploads.ts'
import type { Db, Tx } from './database.ts'

/** How long a file waits for somebody to decide on it. */
export const UPLOAD_LIFE_MS = 60 * 60 * 1000

export type NewUpload = {
  workspaceId: string
  userId: string
  campaignId: string | null
  entryPoint: EntryPoint
  fileName: string
  storageKey: string
  sizeBytes: number
  sha256: string
  reading: UploadReading
  rowCount: number
}

export async function insertUpload(
  db: Db | Tx,
  { userId, sizeBytes, ...upload }: NewUpload,
): Promise<{ uploadId: string }> {
  const expiresAt = new Date(Date.now() + UPLOAD_LIFE_MS)
  const { id } = await db.upload.create({
    data: { ...upload, sizeBytes: BigInt(sizeBytes), createdBy: userId, expiresAt },
  })
  return { uploadId: id }
}

/** A stored file as the pipeline needs it. */
export type StoredUpload = {
  uploadId: string
  workspaceId: string
  campaignId: string | null
  entryPoint: EntryPoint
  fileName: string
  storageKey: string
  sizeBytes: number
  rowCount: number
  reading: UploadReading
  expiresAt: Date
}

/** Null where the workspace has no such upload. */
export async function readUploadRow(
  db: Db | Tx,
  { workspaceId, uploadId }: { workspaceId: string; uploadId: string },
): Promise<StoredUpload | null> {
  const row = await db.upload.findFirst({ where: { id: uploadId, workspaceId } })
  if (!row) return null
  return {
    uploadId: row.id,
    workspaceId,
    campaignId: row.campaignId,
    entryPoint: row.entryPoint as EntryPoint,
    fileName: row.fileName,
    storageKey: row.storageKey,
    sizeBytes: Number(row.sizeBytes),
    rowCount: row.rowCount,
    reading: UploadReading.parse(row.reading),
    expiresAt: row.expiresAt,
  }
}

/** Files of one campaign, newest first, 50 at most. */
export async function readUploads(
  db: Db,
  campaign: { workspaceId: string; campaignId: string },
): Promise<UploadView[]> {
  const rows = await db.upload.findMany({
    where: campaign,
    omit: { reading: true },
    orderBy: { createdAt: 'desc' },
    take: 50,
  })
  return rows.map((row) => ({
    uploadId: row.id,
    fileName: row.fileName,
    sizeBytes: Number(row.sizeBytes),
    rowCount: row.rowCount,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    expired: row.expiresAt <= new Date(),
  }))
}
