import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { insertNotifications } from '#lib/db/notifications.ts'
import type { Announced } from '#lib/services/pipeline/announce-import.ts'

/**
 * Writes down who is to hear of an import. Safe to run twice for one cause.
 *
 * @returns ids of the notifications that are to be mailed
 */
export async function notifyOfImport(
  db: Db,
  ref: ImportRef,
  { status, cause }: { status: Announced; cause: string },
): Promise<string[]> {
  return db.$transaction((tx) => insertNotifications(tx, ref, { kind: `import-${status}`, cause }))
}
