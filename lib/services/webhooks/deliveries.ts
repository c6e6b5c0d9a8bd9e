import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import type { BatchAccepted } from '#lib/contract/webhook-intake.ts'
import { BatchAccepted as Accepted } from '#lib/contract/webhook-intake.ts'
import type { DeliveryPage, DeliveryView } from '#lib/contract/webhook-sources.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { AuditBy } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import {
  deleteOldDeliveries,
  readDeliveries,
  readDeliveryBody,
  type StoredDelivery,
} from '#lib/db/webhook-deliveries.ts'
import type { SourceRef } from '#lib/db/webhook-sources.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import type { IntakeDeps } from './import-batch.ts'
import { takeBody } from './receive-delivery.ts'
import { requireSource } from './sources.ts'

const PAGE = 25
const KEPT_DAYS = 30
const DELETED_AT_ONCE = 500
const DAY_MS = 24 * 60 * 60 * 1000

const Refusal = z.object({ detail: z.string() })

/** What came to a source, newest first. @throws AppError `not-found` */
export async function listDeliveries(db: Db, ref: SourceRef, before: string | null): Promise<DeliveryPage> {
  await requireSource(db, ref)
  const found = await readDeliveries(db, ref, { before, limit: PAGE + 1 })
  const shown = found.slice(0, PAGE)
  return {
    deliveries: shown.map(deliveryView),
    next: found.length > PAGE ? (shown.at(-1)?.deliveryId ?? null) : null,
  }
}

/**
 * Has what came to a source carried out once more, as an import of its own, by the options that the source has now.
 *
 * @throws AppError `not-found`; what `importBatch` refuses
 */
export async function replayDelivery(
  deps: IntakeDeps,
  ref: SourceRef & AuditBy,
  deliveryId: string,
): Promise<BatchAccepted> {
  const source = await requireSource(deps.db, ref)
  const kept = await readDeliveryBody(deps.db, ref, deliveryId)
  if (!kept) throw new AppError('not-found', 'There is no such delivery. Deliveries are kept for 30 days.')
  const body = await buffer(await deps.files.read(kept.bodyKey))
  const once = { messageId: `replay-${crypto.randomUUID()}`, replayOf: deliveryId, body, by: ref }
  const answer = await takeBody(deps, source, once, async () => undefined)
  return Accepted.parse(answer.body)
}

/** Forgets deliveries of which nothing has been heard for 30 days. Safe to run twice. @returns how many */
export async function forgetOldDeliveries({ db, files }: { db: Db; files: FileStore }, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS)
  let forgotten = 0
  for (;;) {
    const { deleted, bodyKeys } = await db.$transaction((tx) =>
      deleteOldDeliveries(tx, { before, limit: DELETED_AT_ONCE }),
    )
    for (const key of bodyKeys) await files.remove(key)
    forgotten += deleted
    if (deleted < DELETED_AT_ONCE) return forgotten
  }
}

function deliveryView(delivery: StoredDelivery): DeliveryView {
  const { deliveryId, messageId, replayOf, isTaken, answer, sizeBytes, contacts, importId, attempts } = delivery
  return {
    deliveryId,
    messageId,
    isReplay: replayOf !== null,
    problem: isTaken ? null : (Refusal.safeParse(answer).data?.detail ?? 'It was refused.'),
    sizeBytes,
    contacts,
    importId,
    attempts,
    createdAt: delivery.createdAt.toISOString(),
    lastAt: delivery.lastAt.toISOString(),
  }
}
