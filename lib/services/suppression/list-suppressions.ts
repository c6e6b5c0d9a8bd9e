import { z } from 'zod'
import type { SuppressionPage } from '#lib/contract/suppression.ts'
import type { Db } from '#lib/db/database.ts'
import { countSuppressions, readSuppressionPage } from '#lib/db/suppression-list.ts'

export const SuppressionQuery = z.object({
  search: z.string().trim().max(200).default(''),
  after: z.string().max(400).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})
export type SuppressionQuery = z.infer<typeof SuppressionQuery>

export async function listSuppressions(db: Db, workspaceId: string, query: SuppressionQuery): Promise<SuppressionPage> {
  const rows = await readSuppressionPage(db, { workspaceId, ...query, limit: query.limit + 1 })
  const entries = rows.slice(0, query.limit)
  return {
    entries,
    totals: await countSuppressions(db, workspaceId),
    next: rows.length > query.limit ? (entries.at(-1)?.value ?? null) : null,
  }
}
