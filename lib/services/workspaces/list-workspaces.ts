import { Role } from '#lib/contract/roles.ts'
import type { Db } from '#lib/db/database.ts'

export type WorkspaceMembership = { workspaceId: string; name: string; slug: string; role: Role }

/** The workspaces a person belongs to, by name. */
export async function listWorkspaces(db: Db, userId: string): Promise<WorkspaceMembership[]> {
  const members = await db.member.findMany({
    where: { userId },
    include: { workspace: true },
    orderBy: { workspace: { name: 'asc' } },
  })
  return members.map(({ workspace, role }) => ({
    workspaceId: workspace.id,
    name: workspace.name,
    slug: workspace.slug,
    role: Role.parse(role),
  }))
}
