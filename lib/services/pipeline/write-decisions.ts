import { contactAside } from '#lib/core/settlement/contact-aside.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import type { RowDecision } from '#lib/core/settlement/settlement-row.ts'
import { sameJson } from '#lib/core/survivorship/same-json.ts'
import { upsertAccounts } from '#lib/db/accounts.ts'
import { pinAssignments } from '#lib/db/assignments.ts'
import { insertAliases } from '#lib/db/contact-aliases.ts'
import { type ContactRow, rowOfContact } from '#lib/db/contact-columns.ts'
import {
  insertContactChanges,
  insertContacts,
  insertGlobalContacts,
  noteRevisions,
  updateContacts,
} from '#lib/db/contact-writes.ts'
import type { Tx } from '#lib/db/database.ts'
import { insertOutcomes } from '#lib/db/import-outcomes.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { insertLeads } from '#lib/db/lead-writes.ts'
import { enrolContacts } from '#lib/db/workflows.ts'

type Written = Exclude<RowDecision, { write: 'nothing' }>

/**
 * Writes what was decided: accounts, contacts, leads, what was written over, and the ledger.
 *
 * @param held contacts as they were read, by id
 * @throws a unique violation when somebody else added one of the people meanwhile
 */
export async function writeDecisions(
  tx: Tx,
  { ref, campaignId, workflowId }: { ref: ImportRef; campaignId: string | null; workflowId: string | null },
  decisions: readonly RowDecision[],
  { held, ownerOf }: { held: ReadonlyMap<string, ContactState>; ownerOf: ReadonlyMap<string, string> },
): Promise<void> {
  const written = decisions.filter((decision): decision is Written => decision.write !== 'nothing')
  const companies = written.flatMap(({ contact }) => contact.company ?? [])
  const accountOf = await upsertAccounts(tx, ref.workspaceId, companies)
  const toRow = (contact: ContactState) => rowOfContact(contact, { accountOf, ownerOf })

  const added = written.filter(({ write }) => write === 'insert').map(({ contact }) => contact)
  const addedRows = added.map(toRow).sort(byKeys)
  await insertContacts(tx, ref, addedRows)

  const changed = written.filter(({ write, contact }) => write === 'update' && differs(contact, held, toRow))
  const changes = changed.flatMap((decision) => changeOf(decision, held))
  await insertContactChanges(tx, ref.importId, changes)
  await updateContacts(
    tx,
    ref.workspaceId,
    changed.map(({ contact }) => toRow(contact)),
  )
  await noteRevisions(tx, ref.importId, changes)
  await insertAliases(
    tx,
    ref,
    written.flatMap(({ rowNumber, contact: { contactId }, gained }) =>
      gained.map((alias) => ({ ...alias, contactId, rowNumber })),
    ),
  )

  if (campaignId)
    await insertLeads(
      tx,
      { campaignId, importId: ref.importId },
      written.map(({ contact }) => contact.contactId),
    )
  if (workflowId)
    await enrolContacts(
      tx,
      { ...ref, workflowId },
      written.map(({ contact }) => contact.contactId),
    )
  const emailKeys = written.flatMap(({ contact }) => contact.emailKey ?? [])
  await insertGlobalContacts(tx, emailKeys)
  await pinAssignments(
    tx,
    ref.workspaceId,
    added.flatMap(({ emailKey }) => emailKey ?? []),
  )
  await insertOutcomes(tx, ref.importId, decisions)
}

/** Two imports that add the same people take their keys in the same order. */
const byKeys = (left: ContactRow, right: ContactRow): number => (sortKey(left) < sortKey(right) ? -1 : 1)
const sortKey = ({ email_key, linkedin_slug, name_key }: ContactRow): string =>
  `${email_key ?? '~'} ${linkedin_slug ?? '~'} ${name_key ?? ''}`

/** An unchanged contact is not written at all. */
function differs(
  contact: ContactState,
  held: ReadonlyMap<string, ContactState>,
  toRow: (contact: ContactState) => ContactRow,
): boolean {
  const before = held.get(contact.contactId)
  return !before || !sameJson(toRow(before), toRow(contact))
}

/** What undo is made of. A match or a source that is new counts too, though no field has changed. */
function changeOf(decision: Written, held: ReadonlyMap<string, ContactState>) {
  if (decision.write !== 'update') return []
  const { rowNumber, contact, changes } = decision
  const before = held.get(contact.contactId)
  const aside = before ? { before: contactAside(before), after: contactAside(contact) } : null
  return [{ rowNumber, contactId: contact.contactId, changes, aside }]
}
