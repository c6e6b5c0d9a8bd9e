import { EndpointEvent, type MessageView } from '#lib/contract/webhook-endpoints.ts'
import type { Db, Tx } from './database.ts'

/** Names one endpoint of one workspace; in another workspace it does not exist. */
export type EndpointRef = { workspaceId: string; endpointId: string }

export type StoredEndpoint = EndpointRef & {
  url: string
  events: EndpointEvent[]
  enabled: boolean
  offReason: string | null
  createdAt: Date
  formerSecretUntil: Date | null
  lastState: MessageView['state'] | null
}

/** The endpoints of a workspace, oldest first; those that were taken away are not among them. */
export async function readEndpoints(db: Db | Tx, workspaceId: string): Promise<StoredEndpoint[]> {
  const rows = await db.$queryRaw<(Omit<StoredEndpoint, 'events'> & { events: string[] })[]>`
    SELECT e.id::text AS "endpointId", e.workspace_id::text AS "workspaceId", e.url, e.events, e.enabled,
           e.off_reason AS "offReason", e.created_at AS "createdAt",
           (SELECT max(expires_at) FROM webhook_secret
             WHERE coalesce(source_id, endpoint_id) = e.id AND expires_at > now()) AS "formerSecretUntil",
           (SELECT state FROM webhook_message
             WHERE endpoint_id = e.id AND cause IS NOT NULL ORDER BY id DESC LIMIT 1) AS "lastState"
      FROM webhook_endpoint e
     WHERE e.workspace_id = ${workspaceId}::uuid AND e.deleted_at IS NULL ORDER BY e.id`
  return rows.map((row) => ({ ...row, events: row.events.map((one) => EndpointEvent.parse(one)) }))
}

export async function insertEndpoint(
  tx: Tx,
  { workspaceId, userId, url, events }: { workspaceId: string; userId: string; url: string; events: EndpointEvent[] },
): Promise<string> {
  const [made] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO webhook_endpoint (workspace_id, url, events, created_by)
    VALUES (${workspaceId}::uuid, ${url}, ${events}::text[], ${userId}::uuid) RETURNING id::text`
  if (!made) throw new Error('an endpoint was not written')
  return made.id
}

/** Writes what may change of an endpoint. One that is on has no reason to be off. */
export async function updateEndpoint(
  tx: Tx,
  { workspaceId, endpointId }: EndpointRef,
  { url, events, enabled, offReason }: Pick<StoredEndpoint, 'url' | 'events' | 'enabled' | 'offReason'>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE webhook_endpoint
       SET url = ${url}, events = ${events}::text[], enabled = ${enabled}, off_reason = ${enabled ? null : offReason}
     WHERE id = ${endpointId}::uuid AND workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL`
}

/** Turns an endpoint off that does not want to hear any more. */
export async function turnEndpointOff(tx: Tx, endpointId: string, reason: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE webhook_endpoint SET enabled = false, off_reason = ${reason} WHERE id = ${endpointId}::uuid AND enabled`
}

/** Turns an endpoint off to which messages have failed for longer than `days`, and none has been delivered since. */
export async function turnSilentEndpointOff(
  tx: Tx,
  endpointId: string,
  { days, reason }: { days: number; reason: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE webhook_endpoint SET enabled = false, off_reason = ${reason}
     WHERE id = ${endpointId}::uuid AND enabled
       AND EXISTS (SELECT FROM webhook_message
                    WHERE endpoint_id = ${endpointId}::uuid AND cause IS NOT NULL AND state = 'failed'
                      AND created_at < now() - make_interval(days => ${days}))
       AND NOT EXISTS (SELECT FROM webhook_message
                        WHERE endpoint_id = ${endpointId}::uuid AND state = 'delivered'
                          AND created_at >= now() - make_interval(days => ${days}))`
}

export async function removeEndpoint(tx: Tx, { workspaceId, endpointId }: EndpointRef): Promise<void> {
  await tx.$executeRaw`
    UPDATE webhook_endpoint SET deleted_at = now(), enabled = false
     WHERE id = ${endpointId}::uuid AND workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL`
}
