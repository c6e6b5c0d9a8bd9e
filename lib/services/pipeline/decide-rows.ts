import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { decideRow } from '#lib/core/settlement/decide-row.ts'
import { PersonRegister } from '#lib/core/settlement/person-register.ts'
import type { RowDecision, SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { lockContacts } from '#lib/db/contacts.ts'
import type { Tx } from '#lib/db/database.ts'
import { readSettledContacts } from '#lib/db/import-outcomes.ts'
import type { ImportRef, ImportRun } from '#lib/db/import-runs.ts'
import { keysOfRows } from './keys-of-rows.ts'
import { readContext } from './read-context.ts'

/**
 * What becomes of these rows as the workspace is now. The contacts that they may be are locked for the rest of the transaction.
 *
 * @returns the decisions in the order of the rows, and those contacts as they are before any of it is written
 */
export async function decideRows(
  tx: Tx,
  { ref, run, rows, today }: { ref: ImportRef; run: ImportRun; rows: readonly SettlementRow[]; today: string },
): Promise<{ decisions: RowDecision[]; held: Map<string, ContactState> }> {
  const contacts = await lockContacts(tx, ref.workspaceId, keysOfRows(rows, run.options))
  const contactIds = contacts.map(({ contactId }) => contactId)
  const settled = await readSettledContacts(tx, ref.importId, contactIds)
  const context = await readContext(tx, { ref, run, rows, contactIds, today })
  const register = new PersonRegister(contacts, settled)
  return {
    decisions: rows.map((row) => decideRow(row, register, context)),
    held: new Map(contacts.map((contact) => [contact.contactId, contact])),
  }
}
