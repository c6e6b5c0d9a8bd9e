import type { EntryPoint } from '#lib/contract/import-options.ts'
import { ReadingOverrides, UploadReading } from '#lib/contract/upload-reading.ts'
import type { UploadView } from '#lib/contract/uploads.ts'
import type { Db, Tx } from './database.ts'

/** How long a file waits for somebody to decide on it. */
export const UPLOAD_LIFE_MS = 60 * 60 * 1000

export type NewUpload = {
  workspaceId: string
  /** null: a program whose maker is gone. */
  userId: string | null
  campaignId: string | null
  entryPoint: EntryPoint
  fileName: string
  storageKey: string
  sizeBytes: number
  sha256: string
  reading: UploadReading
  overrides: ReadingOverrides
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
  sha256: string
  rowCount: number
  reading: UploadReading
  /** What a person has decided about the reading. */
  overrides: ReadingOverrides
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
    sha256: row.sha256,
    rowCount: row.rowCount,
    reading: UploadReading.parse(row.reading),
    overrides: ReadingOverrides.parse(row.overrides),
    expiresAt: row.expiresAt,
  }
}

/** A file read in another way. */
export type Reread = { reading: UploadReading; overrides: ReadingOverrides; rowCount: number }

/**
 * Has a stored file be read in another way from now on. An import beside this one that goes by the old reading keeps it: then
 * the file gets a second entry, and this import goes by that.
 *
 * @returns the upload that bears the new reading
 */
export async function replaceReading(
  tx: Tx,
  { uploadId, importId }: { uploadId: string; importId: string | null },
  reread: Reread,
): Promise<{ uploadId: string }> {
  const upload = await tx.upload.findUniqueOrThrow({ where: { id: uploadId } })
  const others = await tx.import.count({
    where: { uploadId, ...(importId === null ? {} : { id: { not: importId } }) },
  })
  if (others === 0) {
    await tx.upload.update({ where: { id: uploadId }, data: reread })
    return { uploadId }
  }
  const { id: _, ...held } = upload
  const { id } = await tx.upload.create({ data: { ...held, ...reread } })
  return { uploadId: id }
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

/** Forgets an upload that no import goes by. @returns where its file lies; null when there was nothing to forget */
export async function deleteUpload(
  db: Db | Tx,
  { workspaceId, uploadId }: { workspaceId: string; uploadId: string },
): Promise<string | null> {
  const [gone] = await db.$queryRaw<{ storageKey: string }[]>`
    DELETE FROM upload
     WHERE id = ${uploadId}::uuid AND workspace_id = ${workspaceId}::uuid
       AND NOT EXISTS (SELECT FROM import WHERE upload_id = upload.id)
    RETURNING storage_key AS "storageKey"`
  return gone?.storageKey ?? null
}
