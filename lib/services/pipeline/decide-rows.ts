import type { Alias, AliasKind } from '#lib/contract/aliases.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { decideRow } from '#lib/core/settlement/decide-row.ts'
import { PersonRegister } from '#lib/core/settlement/person-register.ts'
import type { RowDecision, SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { readAliasHolders } from '#lib/db/contact-aliases.ts'
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
  const keys = keysOfRows(rows, run.options)
  const aliases = await readAliasHolders(tx, ref.workspaceId, aliasesOf(keys))
  const holderIds = aliases.map(({ contactId }) => contactId)
  const contacts = await lockContacts(tx, ref.workspaceId, {
    ...keys,
    contactIds: [...new Set([...keys.contactIds, ...holderIds])],
  })
  const contactIds = contacts.map(({ contactId }) => contactId)
  const settled = await readSettledContacts(tx, ref.importId, contactIds)
  const context = await readContext(tx, { ref, run, rows, contactIds, today })
  const register = new PersonRegister(contacts, settled, aliases)
  return {
    decisions: rows.map((row) => decideRow(row, register, context)),
    held: new Map(contacts.map((contact) => [contact.contactId, contact])),
  }
}

/** Keys in the words of aliases: somebody may bear any of them as one. */
function aliasesOf(keys: ReturnType<typeof keysOfRows>): Alias[] {
  const values: Record<AliasKind, readonly string[]> = {
    email: keys.emailKeys,
    phone: keys.phones,
    external_id: keys.externalIds,
    social: keys.linkedinSlugs,
    cookie: keys.cookies,
  }
  return (Object.keys(values) as AliasKind[]).flatMap((kind) => values[kind].map((value) => ({ kind, value })))
}
