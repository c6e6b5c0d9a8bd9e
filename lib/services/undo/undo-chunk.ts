import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { judgeContact } from '#lib/core/settlement/judge-contact.ts'
import { revertChange } from '#lib/core/settlement/revert-change.ts'
import { upsertAccounts } from '#lib/db/accounts.ts'
import { removeAliases } from '#lib/db/contact-aliases.ts'
import { rowOfContact } from '#lib/db/contact-columns.ts'
import { updateContacts } from '#lib/db/contact-writes.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import type { Chunk } from '#lib/db/import-chunks.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import {
  insertUndoKept,
  lockChunkToUndo,
  markChunkUndone,
  putRevisionsBack,
  readChangesToUndo,
  readUntouchedSince,
  removeAddedLeads,
  removeUntouched,
  type UndoKept,
  type UndoTally,
} from '#lib/db/import-undo.ts'
import { lookUpByKey } from '#lib/db/look-up-by-key.ts'
import { removeEnrolled } from '#lib/db/workflows.ts'
import { readOwners, readWorkspaceRules } from '#lib/db/workspace-rules.ts'
import { readContacts } from './read-contacts.ts'
import { takenFields, takenKeys, withoutTaken } from './taken-keys.ts'

const NO_TALLY: UndoTally = { removed: 0, putBack: 0, kept: 0 }
const TIMEOUT_MS = 120_000

/**
 * Takes back what the rows of a chunk did: contacts they made go, fields they wrote over come back. What somebody has changed
 * since stays and is noted. All in one transaction; a chunk that is undone already changes nothing.
 */
export async function undoChunk(db: Db, ref: ImportRef, chunk: Chunk): Promise<UndoTally> {
  return await db.$transaction((tx) => undo(tx, ref, chunk), { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS })
}

async function undo(tx: Tx, ref: ImportRef, chunk: Chunk): Promise<UndoTally> {
  await lookUpByKey(tx)
  const locked = await lockChunkToUndo(tx, ref.importId, chunk.chunkNumber)
  if (!locked) return NO_TALLY
  if (locked.undone) return locked.undone
  const { removed, kept: untouchable } = await removeUntouched(tx, ref, chunk)
  const { putBack, kept } = await putBackChanges(tx, ref, chunk)
  await removeAliases(tx, ref, { chunk, kept: untouchable.map(({ contactId }) => contactId) })
  await removeAddedLeads(tx, ref, chunk)
  await removeEnrolled(tx, ref.importId, chunk)
  const left = [...untouchable, ...kept]
  await insertUndoKept(tx, ref.importId, left)
  const tally = { removed, putBack, kept: left.length }
  await markChunkUndone(tx, ref.importId, { chunkNumber: chunk.chunkNumber, tally })
  return tally
}

async function putBackChanges(tx: Tx, ref: ImportRef, chunk: Chunk): Promise<{ putBack: number; kept: UndoKept[] }> {
  const changes = await readChangesToUndo(tx, ref, chunk)
  const held = new Map(
    (await readContacts(tx, ref.workspaceId, { contactIds: changes.map(({ contactId }) => contactId) })).map(
      (contact) => [contact.contactId, contact],
    ),
  )
  const untouched = await readUntouchedSince(tx, ref, chunk)
  const kept: UndoKept[] = []
  const back = new Map<string, ContactState>()
  const isTaken = await takenKeys(tx, ref.workspaceId, changes)
  for (const { rowNumber, contactId, ...change } of changes) {
    const current = back.get(contactId) ?? held.get(contactId)
    if (!current) continue
    const reverted = revertChange(current, withoutTaken(change, contactId, isTaken))
    back.set(contactId, reverted.contact)
    const fields = [...new Set([...reverted.kept, ...takenFields(change, contactId, isTaken)])].sort()
    if (fields.length > 0) kept.push({ rowNumber, contactId, fields })
    if (fields.length > 0) untouched.delete(contactId)
  }
  await writeBack(tx, ref.workspaceId, [...back.values()])
  await putRevisionsBack(tx, ref.importId, [...untouched])
  return { putBack: back.size, kept }
}

/** The contacts as undo leaves them, judged by the rules of today. */
async function writeBack(tx: Tx, workspaceId: string, contacts: readonly ContactState[]): Promise<void> {
  const rules = await readWorkspaceRules(tx, workspaceId)
  const ownerOf = await readOwners(tx, workspaceId)
  const settled = contacts.map((contact) => ({ ...contact, company: companyOf(contact) }))
  const accountOf = await upsertAccounts(
    tx,
    workspaceId,
    settled.flatMap(({ company }) => company ?? []),
  )
  const rows = settled.map((contact) =>
    rowOfContact({ ...contact, verdict: judgeContact(contact, rules) }, { accountOf, ownerOf }),
  )
  await updateContacts(tx, workspaceId, rows)
}

/** The company follows its domain; what the account knows of it stays. */
function companyOf({ company, values }: ContactState): ContactState['company'] {
  const domain = values.companyDomain
  if (domain === undefined) return null
  if (company?.domain === domain) return company
  const name = values.companyName ?? domain
  return { domain, name, industry: null, employeeCount: null, techStack: [], country: null }
}
