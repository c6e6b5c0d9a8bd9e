import type { UndoView } from '#lib/contract/imports.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readUndoFacts } from '#lib/db/import-undo.ts'

/** How long an import can be taken back. */
const UNDO_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Where an import stands with undo.
 *
 * @param settledAt when it ended
 */
export async function undoView(db: Db | Tx, ref: ImportRef, settledAt: Date): Promise<UndoView> {
  const { askedAt, askedByName, undoneAt, tally } = await readUndoFacts(db, ref)
  const until = new Date(settledAt.getTime() + UNDO_DAYS * DAY_MS)
  return {
    state: undoneAt ? 'done' : askedAt ? 'running' : until <= new Date() ? 'too-late' : 'possible',
    until: until.toISOString(),
    askedByName,
    askedAt: askedAt?.toISOString() ?? null,
    ...tally,
  }
}
