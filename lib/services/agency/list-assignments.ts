import { z } from 'zod'
import type { AssignmentPage } from '#lib/contract/workspace.ts'
import { readAssignments } from '#lib/db/agency.ts'
import type { Db } from '#lib/db/database.ts'

const PAGE_SIZE = 100

export const AssignmentQuery = z.object({
  search: z.string().trim().max(200).default(''),
  after: z.string().max(320).nullable().default(null),
})

/** A page of the people whom a workspace and its clients hold. */
export async function listAssignments(
  db: Db,
  workspaceId: string,
  query: z.infer<typeof AssignmentQuery>,
): Promise<AssignmentPage> {
  const found = await readAssignments(db, workspaceId, { ...query, limit: PAGE_SIZE + 1 })
  const assignments = found.slice(0, PAGE_SIZE)
  return { assignments, next: found.length > PAGE_SIZE ? (assignments.at(-1)?.emailKey ?? null) : null }
}
