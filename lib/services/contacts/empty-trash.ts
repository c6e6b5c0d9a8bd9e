import { emptyTrash as empty } from '#lib/db/contact-edits.ts'
import type { Db } from '#lib/db/database.ts'

/** How long a deleted contact can be brought back; afterwards nothing of it is left. */
const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** @returns how many contacts are gone for good */
export const emptyTrash = (db: Db, now: Date): Promise<number> =>
  empty(db, new Date(now.getTime() - KEPT_DAYS * DAY_MS))
