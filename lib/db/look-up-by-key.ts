import type { Tx } from './database.ts'

/**
 * Keeps the planner from walking through tables until the transaction ends. Everything a chunk asks is asked by key, but a table
 * that was all but empty a moment ago still looks small: foreign keys to accounts were checked by reading all of them, and the
 * session kept that plan (a quarter of an import of 50,000 rows). Compiling such short questions does not pay either.
 */
export async function lookUpByKey(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`
}
