import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '#lib/core/app-error.ts'
import {
  type IdempotencyKey,
  keepAnswer,
  readKeptAnswer,
  releaseIdempotencyKey,
  takeIdempotencyKey,
} from '#lib/db/api-idempotency.ts'
import type { Db, Tx } from '#lib/db/database.ts'

const KEY_LENGTH_MAX = 255
const WAIT_MS = 100
const WAITS_MAX = 300

export type Answer = { status: number; body: unknown }
/** Keeps an answer in the transaction that makes it true. */
export type Keep = (tx: Tx, answer: Answer) => Promise<void>

/**
 * Does something once for an `Idempotency-Key`: whoever asks again within a day, or at the same moment, gets the first answer.
 * What is refused is not kept. Where the answer is kept in the very transaction that does the thing, whoever dies on the way has either
 * done it and told so, or done nothing; a thing that can be done twice without harm may leave it out, and its answer is kept afterwards.
 *
 * @param key null where the request has none; then it is simply done
 * @param request its body, by which a key that is used for something else is told
 * @throws AppError `request-invalid` for a key that is too long; `conflict` for a key that was used for another request
 */
export async function answerOnce(
  db: Db,
  { key, ...place }: Omit<IdempotencyKey, 'key'> & { key: string | null },
  request: string,
  answer: (keep: Keep) => Promise<Answer>,
): Promise<Answer> {
  if (key === null) return answer(async () => undefined)
  if (key === '' || key.length > KEY_LENGTH_MAX)
    throw new AppError('request-invalid', `An Idempotency-Key has 1 to ${KEY_LENGTH_MAX} characters.`)
  const held = { ...place, key }
  const requestHash = createHash('sha256').update(request).digest('hex')
  for (let wait = 0; wait < WAITS_MAX; wait++) {
    if (await takeIdempotencyKey(db, held, requestHash)) return first(db, held, answer)
    const kept = await readKeptAnswer(db, held)
    if (kept && kept.requestHash !== requestHash)
      throw new AppError('conflict', 'This Idempotency-Key was used for another request. Take a new one.')
    if (kept?.status) return { status: kept.status, body: kept.body }
    await pause(WAIT_MS)
  }
  throw new AppError('conflict', 'The first request with this Idempotency-Key is still being answered. Try again.')
}

async function first(db: Db, held: IdempotencyKey, answer: (keep: Keep) => Promise<Answer>): Promise<Answer> {
  let isKept = false
  try {
    const made = await answer(async (tx, kept) => {
      await keepAnswer(tx, held, kept)
      isKept = true
    })
    if (!isKept) await keepAnswer(db, held, made)
    return made
  } catch (error) {
    await releaseIdempotencyKey(db, held)
    throw error
  }
}
