import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { AppError } from '#lib/core/app-error.ts'
import type { AuditBy } from '#lib/db/audit.ts'
import type { Tx } from '#lib/db/database.ts'
import { type NewDelivery, readTakenDelivery, writeDelivery } from '#lib/db/webhook-deliveries.ts'
import { findSource } from '#lib/db/webhook-sources.ts'
import { isSigned, makeSecret, type SignedMessage } from '#lib/outside/webhooks/signature.ts'
import { type Answer, answerOnce } from '#lib/services/api/answer-once.ts'
import { type IntakeDeps, type IntakeSource, importBatch } from './import-batch.ts'
import { openSecrets } from './secrets.ts'

const ACCEPTED = 202

/** What a source that does not exist is looked up by, so that its absence takes as long as its presence. */
const NO_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Takes a batch in, once: whoever sends the same message again, an hour later or a hundred times at once, gets the first answer.
 * Every message that is rightly signed is noted, with the body, so that somebody can have it carried out once more.
 *
 * @throws AppError `signature-invalid`, the same for a source that does not exist; `conflict` for a message id that was used for
 *   another body; what `importBatch` refuses
 */
export async function receiveDelivery(deps: IntakeDeps, sourceId: string, message: SignedMessage): Promise<Answer> {
  const { source, messageId } = await requireSigned(deps, sourceId, message)
  const bodyHash = hashOf(message.body)
  const answered = await answerAgain(deps, source, { messageId, bodyHash })
  if (answered) return answered
  const place = { workspaceId: source.workspaceId, route: `intake ${source.sourceId}`, key: messageId }
  let isFirst = false
  const answer = await answerOnce(deps.db, place, bodyHash, (keep) => {
    isFirst = true
    const by = { workspaceId: source.workspaceId, userId: null }
    return takeBody(deps, source, { messageId, replayOf: null, body: message.body, by }, keep)
  })
  return isFirst ? answer : ((await answerAgain(deps, source, { messageId, bodyHash })) ?? answer)
}

/** The first answer to a message that was taken before, which is counted once more; null for any other. */
async function answerAgain(
  { db }: IntakeDeps,
  { sourceId }: IntakeSource,
  { messageId, bodyHash }: { messageId: string; bodyHash: string },
): Promise<Answer | null> {
  const taken = await readTakenDelivery(db, { sourceId, messageId })
  if (taken && taken.bodyHash !== bodyHash)
    throw new AppError('conflict', 'This webhook-id was used for another body. Every message needs an id of its own.')
  return taken && { status: ACCEPTED, body: taken.answer }
}

async function requireSigned(
  { db, world }: IntakeDeps,
  sourceId: string,
  message: SignedMessage,
): Promise<{ source: IntakeSource; messageId: string }> {
  const source = z.guid().safeParse(sourceId).success ? await findSource(db, sourceId) : null
  const { sourceId: holderId, workspaceId } = source ?? { sourceId: NO_ID, workspaceId: NO_ID }
  const held = await openSecrets(db, world, { kind: 'source', holderId, workspaceId })
  // Where there is none, a secret that nobody has is what it takes.
  const isGood = isSigned(message, { secrets: held.length > 0 ? held : [makeSecret()], nowMs: world.now() })
  if (source === null || !isGood || message.id === null) {
    throw new AppError(
      'signature-invalid',
      'Nothing was taken. Check the address, the secret, that the clock is right, and that the body goes out as it was signed.',
    )
  }
  return { source, messageId: message.id }
}

export type DeliveredBody = { messageId: string; replayOf: string | null; body: Uint8Array; by: AuditBy }

/** Makes an import of a body and notes the delivery with it, or notes why it was refused. */
export async function takeBody(
  deps: IntakeDeps,
  source: IntakeSource,
  { messageId, replayOf, body, by }: DeliveredBody,
  keep: (tx: Tx, answer: Answer) => Promise<void>,
): Promise<Answer> {
  const { sourceId, workspaceId } = source
  const bodyHash = hashOf(body)
  const bodyKey = `webhooks/${workspaceId}/${sourceId}/${bodyHash}.json`
  await deps.files.put(bodyKey, Readable.from([Buffer.from(body)]))
  const noted = { sourceId, workspaceId, messageId, replayOf, bodyHash, bodyKey, sizeBytes: body.length }
  try {
    const accepted = await importBatch(deps, source, { body, by }, async (tx, made) => {
      await note(tx, { ...noted, contacts: made.total_rows, importId: made.job_id, isTaken: true, answer: made })
      await keep(tx, { status: ACCEPTED, body: made })
    })
    return { status: ACCEPTED, body: accepted }
  } catch (error) {
    const refusal =
      error instanceof SyntaxError ? new AppError('request-invalid', 'The body is not valid JSON.') : error
    if (!(refusal instanceof AppError)) throw error
    // It may quote what no database keeps.
    const answer = { code: refusal.code, detail: refusal.message.replaceAll('\0', '').toWellFormed() }
    await writeDelivery(deps.db, { ...noted, contacts: null, importId: null, isTaken: false, answer })
    throw refusal
  }
}

/** @throws AppError `conflict` when the message has been taken meanwhile; the import then is not made */
async function note(tx: Tx, delivery: NewDelivery): Promise<void> {
  if ((await writeDelivery(tx, delivery)) === null)
    throw new AppError('conflict', 'This message is being taken already. Ask again.')
}

const hashOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex')
