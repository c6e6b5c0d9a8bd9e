import type { Db } from './database.ts'

/** Every workspace there is, for what is done for all of them once a day. */
export async function readWorkspaceIds(db: Db): Promise<string[]> {
  return (await db.workspace.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
}
