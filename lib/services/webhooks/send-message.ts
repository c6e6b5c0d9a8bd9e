import { waitBeforeRetry } from '#lib/core/webhooks/wait-before-retry.ts'
import type { Db } from '#lib/db/database.ts'
import { turnEndpointOff, turnSilentEndpointOff } from '#lib/db/webhook-endpoints.ts'
import {
  insertAttempt,
  type MessageToSend,
  type NewAttempt,
  readMessageToSend,
  settleMessage,
} from '#lib/db/webhook-messages.ts'
import { FetchError } from '#lib/outside/guarded-fetch/fetch-error.ts'
import { guardedFetch } from '#lib/outside/guarded-fetch/guarded-fetch.ts'
import { retryAfterMs } from '#lib/outside/providers/retry-after.ts'
import { signMessage } from '#lib/outside/webhooks/signature.ts'
import { openSecrets } from './secrets.ts'
import type { WebhookWorld } from './webhook-world.ts'

const LIMITS = { connectMs: 5_000, headersMs: 15_000, totalMs: 20_000, bodyBytesMax: 16 * 1024 }
const EXCERPT_LENGTH = 500
const GONE = 410

/** An endpoint that takes nothing for so long is off: nobody listens there any more. */
const SILENT_DAYS = 3

const SILENT = { days: SILENT_DAYS, reason: `It took no message for ${SILENT_DAYS} days.` }

type Deps = { db: Db; world: WebhookWorld }
export type Try = { messageId: string; run: number; tries: number; isLast?: boolean }

/**
 * Sends a message once and notes what came back. 2xx is delivered; 410 turns the endpoint off; anything else, and no answer, is tried
 * again, and turns it off when nothing was delivered for days. A try that was noted already is not made again.
 *
 * @param one `tries`: how many there were in this run, this one included; `isLast`: nobody tries again
 * @returns seconds until the next try; null when the message is settled, or the run was overtaken
 */
export async function sendMessage({ db, world }: Deps, one: Try): Promise<{ waitSeconds: number | null }> {
  const message = await readMessageToSend(db, one.messageId)
  if (!message?.isPending || message.run !== one.run) return { waitSeconds: null }
  if (message.tries >= one.tries) return { waitSeconds: secondsUntil(message.nextAttemptAt, world.now()) }
  if (!message.isOn) {
    await settleMessage(db, one, { state: 'failed', nextAttemptAt: null })
    return { waitSeconds: null }
  }
  const { attempt, askedMs } = await deliver({ db, world }, one.messageId, message)
  const { status } = attempt
  const isDelivered = status !== null && status >= 200 && status < 300
  const isOver = isDelivered || status === GONE || one.isLast === true
  const waitSeconds = isOver ? null : waitBeforeRetry(one.tries, { askedMs, random: world.random() })
  await db.$transaction(async (tx) => {
    await insertAttempt(tx, one.messageId, attempt)
    if (status === GONE) await turnEndpointOff(tx, message.endpointId, 'It answered 410: it is gone.')
    const state = isDelivered ? 'delivered' : waitSeconds === null ? 'failed' : 'pending'
    const nextAttemptAt = waitSeconds === null ? null : new Date(world.now() + waitSeconds * 1_000)
    await settleMessage(tx, one, { state, nextAttemptAt })
    if (state === 'failed' && one.isLast !== true) await turnSilentEndpointOff(tx, message.endpointId, SILENT)
  })
  return { waitSeconds }
}

type Delivered = { attempt: NewAttempt; askedMs: number | null }

async function deliver({ db, world }: Deps, messageId: string, message: MessageToSend): Promise<Delivered> {
  const { workspaceId, endpointId, payload, url, run } = message
  const startedMs = world.now()
  const noted = (status: number | null, excerpt: string): NewAttempt => ({
    run,
    sentAt: new Date(startedMs),
    durationMs: Math.max(0, world.now() - startedMs),
    status,
    excerpt,
  })
  const secrets = await openSecrets(db, world, { kind: 'endpoint', holderId: endpointId, workspaceId })
  if (secrets.length === 0)
    return { attempt: noted(null, 'Its secret cannot be opened any more: make a new one.'), askedMs: null }
  const body = JSON.stringify(payload)
  try {
    const headers = signMessage({ id: messageId, body, nowMs: startedMs }, secrets)
    const request = { method: 'POST', url, headers, body, read: 'beginning', stay: true, limits: LIMITS } as const
    const answer = await guardedFetch(request, world.rules)
    const askedMs = retryAfterMs(answer.headers['retry-after'], world.now())
    return { attempt: noted(answer.status, excerptOf(answer.body)), askedMs }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return { attempt: noted(null, error.message), askedMs: null }
  }
}

/** The beginning of an answer as text that can be shown and stored. */
const excerptOf = (body: Buffer): string =>
  body
    .toString('utf8')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, EXCERPT_LENGTH)
    .toWellFormed()

const secondsUntil = (at: Date | null, nowMs: number): number | null =>
  at === null ? null : Math.max(1, Math.ceil((at.getTime() - nowMs) / 1_000))
