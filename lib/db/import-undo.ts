import type { ContactChangeRecord } from '#lib/core/settlement/revert-change.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'
import type { Chunk } from './import-chunks.ts'
import type { ImportRef } from './import-runs.ts'
import { inRange, type WorkRange } from './import-work.ts'

/** Contacts: removed altogether, put back at least in part, left with what somebody has changed since. */
export type UndoTally = { removed: number; putBack: number; kept: number }

/** What undo left as it is: fields by name, none where the import had made the whole contact. */
export type UndoKept = { rowNumber: number; contactId: string; fields: string[] }

/** Notes that an import is to be undone; the first who asks counts. */
export async function markUndoAsked(tx: Tx, { importId }: ImportRef, userId: string): Promise<boolean> {
  const marked = await tx.$executeRaw`
    UPDATE import SET undo_asked_at = now(), undo_asked_by = ${userId}::uuid
     WHERE id = ${importId}::uuid AND undo_asked_at IS NULL`
  return marked > 0
}

export async function markUndone(db: Db | Tx, { importId }: ImportRef): Promise<void> {
  await db.$executeRaw`UPDATE import SET undone_at = coalesce(undone_at, now()) WHERE id = ${importId}::uuid`
}

/** Settled chunks that are not undone yet, the last first. */
export async function readChunksToUndo(db: Db | Tx, importId: string): Promise<Chunk[]> {
  return await db.$queryRaw<Chunk[]>`
    SELECT chunk_number AS "chunkNumber", from_position AS "from", to_position AS "to" FROM import_chunk
     WHERE import_id = ${importId}::uuid AND settled_at IS NOT NULL AND undo_tally IS NULL
     ORDER BY chunk_number DESC`
}

/** One chunk, locked; what was undone of it, null when nothing was. */
export async function lockChunkToUndo(
  tx: Tx,
  importId: string,
  chunkNumber: number,
): Promise<{ undone: UndoTally | null } | null> {
  const [chunk] = await tx.$queryRaw<{ undone: UndoTally | null }[]>`
    SELECT undo_tally AS undone FROM import_chunk
     WHERE import_id = ${importId}::uuid AND chunk_number = ${chunkNumber} FOR UPDATE`
  return chunk ?? null
}

export async function markChunkUndone(
  tx: Tx,
  importId: string,
  { chunkNumber, tally }: { chunkNumber: number; tally: UndoTally },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_chunk SET undo_tally = ${JSON.stringify(tally)}::jsonb
     WHERE import_id = ${importId}::uuid AND chunk_number = ${chunkNumber}`
}

/**
 * Removes the contacts that rows of a range made and nobody has changed since, with their leads and the assignments that were
 * pinned for them.
 *
 * @returns how many are gone, and those that stay
 */
export async function removeUntouched(
  tx: Tx,
  { importId, workspaceId }: ImportRef,
  range: WorkRange,
): Promise<{ removed: number; kept: UndoKept[] }> {
  const made = await tx.$queryRaw<{ rowNumber: number; contactId: string; untouched: boolean }[]>`
    SELECT o.row_number AS "rowNumber", c.id::text AS "contactId", c.revision = 0 AS untouched
      FROM import_outcome o
      JOIN contact c ON c.id = o.contact_id AND c.workspace_id = ${workspaceId}::uuid
     WHERE o.import_id = ${importId}::uuid AND ${inRange(importId, range, Prisma.sql`o.row_number`)} AND o.outcome = 'imported'
       FOR UPDATE OF c`
  const gone = made.filter(({ untouched }) => untouched).map(({ contactId }) => contactId)
  await tx.$executeRaw`
    DELETE FROM client_assignment a USING contact c
     WHERE c.id = ANY(${gone}::uuid[]) AND a.email_key = c.email_key AND a.workspace_id = ${workspaceId}::uuid`
  await tx.$executeRaw`DELETE FROM contact WHERE id = ANY(${gone}::uuid[]) AND workspace_id = ${workspaceId}::uuid`
  const kept = made
    .filter(({ untouched }) => !untouched)
    .map(({ rowNumber, contactId }) => ({ rowNumber, contactId, fields: [] }))
  return { removed: gone.length, kept }
}

/** What rows of a range changed on contacts that are still there. */
export async function readChangesToUndo(
  tx: Tx,
  { importId }: ImportRef,
  range: WorkRange,
): Promise<(ContactChangeRecord & { rowNumber: number; contactId: string })[]> {
  return await tx.$queryRaw`
    SELECT row_number AS "rowNumber", contact_id::text AS "contactId", changes, aside FROM contact_change
     WHERE import_id = ${importId}::uuid AND ${inRange(importId, range, Prisma.sql`row_number`)}
     ORDER BY row_number DESC`
}

/** Contacts that nobody has changed since the rows of a range did. */
export async function readUntouchedSince(tx: Tx, { importId }: ImportRef, range: WorkRange): Promise<Set<string>> {
  const untouched = await tx.$queryRaw<{ contactId: string }[]>`
    SELECT contact_id::text AS "contactId" FROM contact_change JOIN contact ON contact.id = contact_id
     WHERE import_id = ${importId}::uuid AND ${inRange(importId, range, Prisma.sql`row_number`)}
       AND revision = revision_after`
  return new Set(untouched.map(({ contactId }) => contactId))
}

/** Contacts that are again as they were before the import: it and its undo do not count as somebody's changes. */
export async function putRevisionsBack(tx: Tx, importId: string, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return
  await tx.$executeRaw`
    UPDATE contact SET revision = revision_before FROM contact_change
     WHERE import_id = ${importId}::uuid AND contact_id = ANY(${contactIds}::uuid[]) AND contact.id = contact_id`
}

/** Takes contacts that were there before out of the campaign that the import put them into. */
export async function removeAddedLeads(tx: Tx, { importId }: ImportRef, range: WorkRange): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM lead l USING import_outcome o
     WHERE o.import_id = ${importId}::uuid AND ${inRange(importId, range, Prisma.sql`o.row_number`)} AND o.outcome = 'updated'
       AND l.contact_id = o.contact_id AND l.import_id = o.import_id`
}

export async function insertUndoKept(tx: Tx, importId: string, kept: readonly UndoKept[]): Promise<void> {
  if (kept.length === 0) return
  await tx.$executeRaw`
    INSERT INTO import_undo_kept (import_id, row_number, contact_id, fields)
    SELECT ${importId}::uuid, row_number, contact_id, coalesce(string_to_array(fields, E'\x1f'), '{}')
      FROM unnest(${kept.map(({ rowNumber }) => rowNumber)}::int[],
                  ${kept.map(({ contactId }) => contactId)}::uuid[],
                  ${kept.map(({ fields }) => (fields.length === 0 ? null : fields.join('\u001f')))}::text[])
           AS given (row_number, contact_id, fields)
        ON CONFLICT DO NOTHING`
}

export type UndoFacts = {
  askedAt: Date | null
  askedByName: string | null
  undoneAt: Date | null
  tally: UndoTally
}

/** How far the undo of an import has come. */
export async function readUndoFacts(db: Db | Tx, { importId }: ImportRef): Promise<UndoFacts> {
  const [row] = await db.$queryRaw<(Omit<UndoFacts, 'tally'> & UndoTally)[]>`
    SELECT i.undo_asked_at AS "askedAt", u.name AS "askedByName", i.undone_at AS "undoneAt",
           coalesce(sum((c.undo_tally->>'removed')::int), 0)::int AS removed,
           coalesce(sum((c.undo_tally->>'putBack')::int), 0)::int AS "putBack",
           coalesce(sum((c.undo_tally->>'kept')::int), 0)::int AS kept
      FROM import i
      LEFT JOIN app_user u ON u.id = i.undo_asked_by
      LEFT JOIN import_chunk c ON c.import_id = i.id
     WHERE i.id = ${importId}::uuid
     GROUP BY i.id, u.name`
  const { removed = 0, putBack = 0, kept = 0, ...facts } = row ?? {}
  return { askedAt: null, askedByName: null, undoneAt: null, ...facts, tally: { removed, putBack, kept } }
}

/** What undo left as it is, by row, with the contact's name. */
export async function readUndoKept(
  db: Db,
  { importId }: ImportRef,
  { after, limit }: { after: number; limit: number },
): Promise<(UndoKept & { name: string })[]> {
  return await db.$queryRaw`
    SELECT k.row_number AS "rowNumber", k.contact_id::text AS "contactId", k.fields,
           coalesce(nullif(concat_ws(' ', c.first_name, c.last_name), ''), c.email, '') AS name
      FROM import_undo_kept k
      LEFT JOIN contact c ON c.id = k.contact_id
     WHERE k.import_id = ${importId}::uuid AND k.row_number > ${after}
     ORDER BY k.row_number
     LIMIT ${limit}`
}
