import type { ContactUndoAnswer } from '#lib/contract/contact-actions.ts'
import { AppError } from '#lib/core/app-error.ts'
import { revertChange } from '#lib/core/settlement/revert-change.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { countLines, takeBack } from '#lib/db/contact-action-undo.ts'
import { putRevisionBack, readEditLine, readRevision, removeMade } from '#lib/db/contact-edit-lines.ts'
import { type EditRef, lockEdit, markEditUndone } from '#lib/db/contact-edits.ts'
import { updateContacts } from '#lib/db/contact-writes.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readContacts } from '#lib/services/undo/read-contacts.ts'
import { takenFields, takenKeys, withoutTaken } from '#lib/services/undo/taken-keys.ts'
import { countOf } from './act-on-contacts.ts'
import { rowToWrite } from './write-contacts.ts'

const TIMEOUT_MS = 300_000

/**
 * Takes back what somebody did by hand. What has been changed since stays.
 *
 * @throws AppError `not-found`; `conflict` when it is undone already, or nothing of it can be
 */
export async function undoEdit(db: Db, { editId, ...by }: AuditBy & { editId: string }): Promise<ContactUndoAnswer> {
  const ref: EditRef = { workspaceId: by.workspaceId, editId }
  return db.$transaction(
    async (tx) => {
      const edit = await lockEdit(tx, ref)
      if (!edit) throw new AppError('not-found', 'There is no such change in this workspace.')
      if (edit.isUndone) throw new AppError('conflict', 'This was undone already.')
      const total = await countLines(tx, ref.editId)
      const undone = await undo(tx, ref, edit.action)
      if (undone === 0) throw new AppError('conflict', 'Somebody has changed this since; nothing was undone.')
      await markEditUndone(tx, ref.editId)
      await recordAudit(tx, by, { action: 'undone', subject: { kind: 'contact', id: null, name: countOf(undone) } })
      return { undone, kept: Math.max(0, total - undone) }
    },
    { timeout: TIMEOUT_MS },
  )
}

async function undo(
  tx: Tx,
  ref: EditRef,
  action: NonNullable<Awaited<ReturnType<typeof lockEdit>>>['action'],
): Promise<number> {
  if (action.kind !== 'create' && action.kind !== 'edit') return takeBack(tx, action, ref)
  const line = await readEditLine(tx, ref.editId)
  if (!line) return 0
  if (action.kind === 'create') return (await removeMade(tx, ref.workspaceId, line)) ? 1 : 0
  const [current] = await readContacts(tx, ref.workspaceId, { contactIds: [line.contactId] })
  if (!current) return 0
  const isUntouched = (await readRevision(tx, line.contactId)) === line.revisionAfter
  const isTaken = await takenKeys(tx, ref.workspaceId, [line])
  const reverted = revertChange(current, withoutTaken(line, line.contactId, isTaken))
  const kept = new Set([...reverted.kept, ...takenFields(line, line.contactId, isTaken)])
  if (kept.size >= Object.keys(line.changes).length) return 0
  // Tags that were taken off come back with the others.
  const before = line.changes.tags?.before
  const tags =
    isUntouched && line.changes.tags ? (Array.isArray(before) ? before.map(String) : []) : reverted.contact.tags
  const company =
    current.values.companyDomain === reverted.contact.values.companyDomain
      ? current.company
      : companyBefore(reverted.contact.values)
  await updateContacts(tx, ref.workspaceId, [
    await rowToWrite(tx, ref.workspaceId, { ...reverted.contact, tags, company }),
  ])
  if (isUntouched && kept.size === 0) await putRevisionBack(tx, line)
  return 1
}

/** The company follows its domain; what the account knows of it is read when it is written. */
function companyBefore({ companyDomain: domain, companyName }: { companyDomain?: string; companyName?: string }) {
  if (domain === undefined) return null
  return { domain, name: companyName ?? domain, industry: null, employeeCount: null, techStack: [], country: null }
}
