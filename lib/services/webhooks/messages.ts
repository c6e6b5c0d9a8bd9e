import type { MessagePage, MessageView } from '#lib/contract/webhook-endpoints.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import type { EndpointRef } from '#lib/db/webhook-endpoints.ts'
import {
  deleteOldMessages,
  insertMessages,
  readMessages,
  restartMessage,
  type StoredMessage,
} from '#lib/db/webhook-messages.ts'
import { requireEndpoint } from './endpoints.ts'
import { askToSend } from './queue-messages.ts'
import { sendMessage } from './send-message.ts'
import type { WebhookWorld } from './webhook-world.ts'

const PAGE = 25
const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

type Deps = { db: Db; world: WebhookWorld }

/** What an endpoint was told, newest first, with every try. @throws AppError `not-found` */
export async function listMessages(db: Db, ref: EndpointRef, before: string | null): Promise<MessagePage> {
  await requireEndpoint(db, ref)
  const found = await readMessages(db, ref, { before, limit: PAGE + 1 })
  const shown = found.slice(0, PAGE)
  return { messages: shown.map(messageView), next: found.length > PAGE ? (shown.at(-1)?.messageId ?? null) : null }
}

/**
 * Sends a test at once, and only once, and says what came back.
 *
 * @throws AppError `not-found`; `conflict` for an endpoint that is off
 */
export async function sendTest({ db, world }: Deps, ref: EndpointRef): Promise<MessageView> {
  const { enabled } = await requireEndpoint(db, ref)
  if (!enabled) throw new AppError('conflict', 'The endpoint is off. Turn it on, then send the test.')
  const payload = {
    type: 'webhook.test' as const,
    timestamp: new Date(world.now()).toISOString(),
    data: { message: 'Rollcall reaches you.' },
  }
  const place = { workspaceId: ref.workspaceId, endpointIds: [ref.endpointId] }
  const [made] = await insertMessages(db, place, { cause: null, importId: null, payload })
  if (!made) throw new Error('a test was not written')
  await sendMessage({ db, world }, { messageId: made.messageId, run: made.run, tries: 1, isLast: true })
  const [message] = await readMessages(db, ref, { before: null, limit: 1, messageId: made.messageId })
  if (!message) throw new Error('a test is gone')
  return messageView(message)
}

/**
 * Has a message sent again, under the id it had, with all its tries.
 *
 * @throws AppError `not-found`; `conflict` for an endpoint that is off
 */
export async function replayMessage(db: Db, ref: EndpointRef, messageId: string): Promise<void> {
  const { enabled } = await requireEndpoint(db, ref)
  if (!enabled) throw new AppError('conflict', 'The endpoint is off. Turn it on, then replay.')
  await db.$transaction(async (tx) => {
    const queued = await restartMessage(tx, ref, messageId)
    if (!queued) throw new AppError('not-found', 'There is no such message. Messages are kept for 30 days.')
    await askToSend(tx, [queued])
  })
}

/** Forgets what was told more than 30 days ago. @returns how many messages */
export const forgetOldMessages = (db: Db, now: Date): Promise<number> =>
  deleteOldMessages(db, new Date(now.getTime() - KEPT_DAYS * DAY_MS))

const messageView = ({ createdAt, nextAttemptAt, attempts, ...message }: StoredMessage): MessageView => ({
  ...message,
  createdAt: createdAt.toISOString(),
  nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
  attempts: attempts.map((one) => ({ ...one, sentAt: new Date(one.sentAt).toISOString() })),
})
