import type { WebhookPayload } from '#lib/contract/webhook-endpoints.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { readEndpoints } from '#lib/db/webhook-endpoints.ts'
import { insertMessages, type QueuedMessage } from '#lib/db/webhook-messages.ts'
import type { Announced } from '#lib/services/pipeline/announce-import.ts'
import { announcement } from './announcement.ts'
import type { WebhookWorld } from './webhook-world.ts'

/**
 * Queues a message for every endpoint that wants to hear of this. Safe to run twice: of one cause each endpoint hears once.
 *
 * @param announced `cause`: the id of the event that announced it
 * @returns how many messages are new
 */
export async function queueMessages(
  { db, world }: { db: Db; world: WebhookWorld },
  { importId, workspaceId }: ImportRef,
  { status, cause }: { status: Announced; cause: string },
): Promise<number> {
  const wanted = (await readEndpoints(db, workspaceId)).filter(
    ({ enabled, events }) => enabled && events.includes(`import.${status}`),
  )
  if (wanted.length === 0) return 0
  const { baseUrl } = world
  const payload: WebhookPayload = await announcement(
    db,
    { importId, workspaceId },
    { status, baseUrl, nowMs: world.now() },
  )
  const endpointIds = wanted.map(({ endpointId }) => endpointId)
  return db.$transaction(async (tx) => {
    const queued = await insertMessages(tx, { workspaceId, endpointIds }, { cause, importId, payload })
    await askToSend(tx, queued)
    return queued.length
  })
}

/** Has messages sent, once the transaction has committed. */
export async function askToSend(tx: Tx, messages: readonly QueuedMessage[]): Promise<void> {
  const events = messages.map(({ messageId, endpointId, run }) => ({
    name: 'webhook/message-queued',
    data: { messageId, endpointId, run },
  }))
  await putOutbox(tx, events)
}
