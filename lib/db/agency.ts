import type { AgencyView, AssignmentView } from '#lib/contract/workspace.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'

/** Assignments `a` that hold somebody just now. */
const HELD = Prisma.sql`a.released_at IS NULL AND (a.expires_at IS NULL OR a.expires_at > now())`

/** The agency a workspace belongs to, and the clients it has itself, by name. */
export async function readAgency(
  db: Db,
  { workspaceId, userId }: { workspaceId: string; userId: string },
): Promise<AgencyView> {
  const own = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const agency = own.agencyId ? await db.workspace.findUnique({ where: { id: own.agencyId } }) : null
  const clients = await db.$queryRaw<AgencyView['clients']>`
    SELECT w.id::text AS "workspaceId", w.name,
           (SELECT count(*) FROM workspace_member m WHERE m.workspace_id = w.id)::int AS members,
           (SELECT count(*) FROM client_assignment a WHERE a.workspace_id = w.id AND ${HELD})::int AS held,
           EXISTS (SELECT FROM workspace_member m WHERE m.workspace_id = w.id AND m.user_id = ${userId}::uuid) AS "isYours"
      FROM workspace w WHERE w.agency_id = ${workspaceId}::uuid ORDER BY lower(w.name), w.id`
  return { agency: agency && { workspaceId: agency.id, name: agency.name }, clients }
}

/** Whom a workspace and its clients hold just now, by address; of its siblings it sees nobody. */
export async function readAssignments(
  db: Db,
  workspaceId: string,
  { search, after, limit }: { search: string; after: string | null; limit: number },
): Promise<AssignmentView[]> {
  const rows = await db.$queryRaw<
    {
      emailKey: string
      holderId: string
      holderName: string
      priority: number
      since: Date
      expiresAt: Date | null
    }[]
  >`
    SELECT a.email_key AS "emailKey", w.id::text AS "holderId", w.name AS "holderName", a.priority,
           a.created_at AS since, a.expires_at AS "expiresAt"
      FROM client_assignment a JOIN workspace w ON w.id = a.workspace_id
     WHERE (w.id = ${workspaceId}::uuid OR w.agency_id = ${workspaceId}::uuid) AND ${HELD}
       AND (${after}::text IS NULL OR a.email_key > ${after})
       AND (${search} = '' OR position(lower(${search}) IN a.email_key) > 0)
     ORDER BY a.email_key LIMIT ${limit}`
  return rows.map(({ holderId, holderName, since, expiresAt, ...row }) => ({
    ...row,
    holder: { workspaceId: holderId, name: holderName },
    isOwn: holderId === workspaceId,
    since: since.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }))
}

/** Lets people go whom the workspace holds, or takes back whom it let go and nobody has taken since. @returns whom */
export async function releaseAssignments(
  tx: Tx,
  workspaceId: string,
  { emailKeys, undo }: { emailKeys: readonly string[]; undo: boolean },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ emailKey: string }[]>`
    UPDATE client_assignment a SET released_at = CASE WHEN ${undo} THEN NULL ELSE now() END
     WHERE a.workspace_id = ${workspaceId}::uuid AND a.email_key = ANY(${emailKeys}::text[])
       AND (a.released_at IS NULL) <> ${undo}
    RETURNING a.email_key AS "emailKey"`
  return rows.map(({ emailKey }) => emailKey)
}
