import type { z } from 'zod'
import type { ImportFilter, ImportList } from '#lib/contract/imports.ts'
import type { Db } from '#lib/db/database.ts'
import { readImportList } from '#lib/db/import-lists.ts'
import { RESULTS_KEPT_DAYS } from './remove-old-results.ts'

const PAGE_SIZE = 25

/** A page of a workspace's imports, newest first; `next` goes into `before` of the following page. */
export async function listImports(
  db: Db,
  selection: Partial<ImportFilter> & { workspaceId: string; before: string | null },
): Promise<z.infer<typeof ImportList>> {
  const found = await readImportList(db, { ...selection, limit: PAGE_SIZE + 1, filesKeptDays: RESULTS_KEPT_DAYS })
  const imports = found.slice(0, PAGE_SIZE)
  return { imports, next: found.length > PAGE_SIZE ? (imports.at(-1)?.importId ?? null) : null }
}
