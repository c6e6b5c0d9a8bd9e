import type { Pulse } from '#lib/contract/notifications.ts'
import type { Db } from './database.ts'
import type { Reader } from './notifications.ts'
import { DECIDABLE } from './task-decisions.ts'

const SHOWN_MAX = 5

/** One question, since every open page asks it every few seconds; each part stays on an index. */
export async function readPulse(db: Db, { workspaceId, userId }: Reader): Promise<Pulse> {
  const [row] = await db.$queryRaw<Pulse[]>`
    SELECT (SELECT count(*) FROM notification
             WHERE user_id = ${userId}::uuid AND workspace_id = ${workspaceId}::uuid AND read_at IS NULL)::int AS unread,
           (SELECT count(*) FROM import i
             WHERE i.workspace_id = ${workspaceId}::uuid AND ${DECIDABLE})::int AS decisions,
           coalesce((SELECT jsonb_agg(to_jsonb(going) ORDER BY going.status DESC, going."importId") FROM (
             SELECT i.id AS "importId", i.file_name AS "fileName", i.status, i.stage, coalesce(i.rows_total, 0) AS "rowsTotal",
                    coalesce((SELECT sum(rows) FROM import_chunk c
                               WHERE c.import_id = i.id AND c.settled_at IS NOT NULL), 0)::int AS "rowsSettled"
               FROM import i
              WHERE i.workspace_id = ${workspaceId}::uuid AND i.status IN ('queued', 'running')
              ORDER BY i.status DESC, i.queued_at LIMIT ${SHOWN_MAX}) AS going), '[]') AS running`
  return row ?? { unread: 0, decisions: 0, running: [] }
}
