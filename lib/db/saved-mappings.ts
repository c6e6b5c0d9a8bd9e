import { ImportOptions } from '#lib/contract/import-options.ts'
import { ColumnMapping } from '#lib/contract/mapping.ts'
import { ReadingOverrides } from '#lib/contract/upload-reading.ts'
import type { ColumnProfile } from '#lib/core/mapping/column-profile.ts'
import type { Db, Tx } from './database.ts'

export type HeaderSet = { workspaceId: string; headerKey: string }

/** How a workspace last imported a file with this header. */
export type Recipe = {
  /** The key of its header set. */
  recipeId: string
  /** As it stood in the file; empty where only its key was kept. */
  header: string[]
  /** What each column's values looked like, in the header's order. */
  kinds: ColumnProfile['kinds'][]
  mapping: ColumnMapping
  /** null where they were not kept. */
  options: ImportOptions | null
  overrides: ReadingOverrides
  /** What people call it; null where nobody has named it. */
  name: string | null
  savedAt: Date
}

type Row = NonNullable<Awaited<ReturnType<Db['savedMapping']['findUnique']>>>

/** Null without one that still makes sense. */
export async function readRecipe(db: Db | Tx, key: HeaderSet): Promise<Recipe | null> {
  const row = await db.savedMapping.findUnique({ where: { workspaceId_headerKey: key } })
  return row && row.removedAt === null ? recipeOf(row) : null
}

/** The last used of a workspace, newest first. */
export async function readRecipes(db: Db | Tx, workspaceId: string, limit: number): Promise<Recipe[]> {
  const rows = await db.savedMapping.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: { updatedAt: 'desc' },
    take: limit,
  })
  return rows.flatMap((row) => recipeOf(row) ?? [])
}

export async function saveRecipe(
  tx: Tx,
  key: HeaderSet,
  { header, kinds, mapping, options, overrides }: Omit<Recipe, 'recipeId' | 'name' | 'savedAt'>,
): Promise<void> {
  const data = { header, kinds, mapping, overrides, removedAt: null, ...(options ? { options } : {}) }
  await tx.savedMapping.upsert({
    where: { workspaceId_headerKey: key },
    create: { ...key, ...data },
    update: data,
  })
}

function recipeOf(row: Row): Recipe | null {
  const mapping = ColumnMapping.safeParse(row.mapping)
  if (!mapping.success) return null
  const options = ImportOptions.safeParse(row.options)
  const overrides = ReadingOverrides.safeParse(row.overrides)
  return {
    recipeId: row.headerKey,
    header: row.header,
    kinds: row.kinds as ColumnProfile['kinds'][],
    mapping: mapping.data,
    options: options.success ? options.data : null,
    overrides: overrides.success ? overrides.data : {},
    name: row.name,
    savedAt: row.updatedAt,
  }
}

/** Names a saved mapping, takes it away or brings it back. @returns false where there is none */
export async function changeRecipe(
  tx: Tx,
  { workspaceId, headerKey }: HeaderSet,
  change: { name?: string | null; removed?: boolean },
): Promise<boolean> {
  const removed = change.removed ?? null
  const changed = await tx.$executeRaw`
    UPDATE saved_mapping
       SET name = CASE WHEN ${change.name !== undefined} THEN ${change.name ?? null} ELSE name END,
           removed_at = CASE WHEN ${removed}::boolean IS NULL THEN removed_at WHEN ${removed}::boolean THEN now() END
     WHERE workspace_id = ${workspaceId}::uuid AND header_key = ${headerKey}`
  return changed > 0
}
