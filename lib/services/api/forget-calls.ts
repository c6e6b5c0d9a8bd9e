import { deleteStaleKeys } from '#lib/db/api-idempotency.ts'
import { deleteStaleRates } from '#lib/db/api-rates.ts'
import type { Db } from '#lib/db/database.ts'

/** Forgets what is kept of calls and has lost its meaning: counts of minutes past, and Idempotency-Keys after a day. */
export async function forgetCalls(db: Db): Promise<{ rates: number; keys: number }> {
  return { rates: await deleteStaleRates(db), keys: await deleteStaleKeys(db) }
}
