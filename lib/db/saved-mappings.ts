import { ColumnMapping } from '#lib/contract/mapping.ts'
import type { Db, Tx } from './database.ts'

export type HeaderSet = { workspaceId: string; headerKey: string }

/** The mapping that this workspace last used for a file with the same header; null without one that still makes sense. */
export async function readSavedMapping(db: Db | Tx, key: HeaderSet): Promise<ColumnMapping | null> {
  const row = await db.savedMapping.findUnique({ where: { workspaceId_headerKey: key } })
  const parsed = ColumnMapping.safeParse(row?.mapping)
  return parsed.success ? parsed.data : null
}

export async function saveMappingFor(tx: Tx, key: HeaderSet, mapping: ColumnMapping): Promise<void> {
  await tx.savedMapping.upsert({
    where: { workspaceId_headerKey: key },
    create: { ...key, mapping },
    update: { mapping },
  })
}
