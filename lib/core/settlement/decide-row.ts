import type { Alias } from '#lib/contract/aliases.ts'
import { changesBetween, type FieldChanges } from '#lib/core/survivorship/changes-between.ts'
import { emailsOfFacts } from '#lib/core/survivorship/values-of-facts.ts'
import { allowKeys, type KeyConflict } from './allowed-keys.ts'
import { composeContact } from './compose-contact.ts'
import { contactFields } from './contact-fields.ts'
import type { ContactState } from './contact-state.ts'
import { editedCells, withUnedited } from './edited-cells.ts'
import { judgeContact } from './judge-contact.ts'
import type { PersonRegister } from './person-register.ts'
import { keysOfFile, keysOfMatch, type Recognition, recognise, withoutForeignMatch } from './recognise.ts'
import type { SettlementContext } from './settlement-context.ts'
import type { RowDecision, SettlementReason, SettlementRow } from './settlement-row.ts'
import { suppressionOf } from './suppression-of.ts'

type Detail = Readonly<Record<string, unknown>>

/**
 * What becomes of one row, given everybody it may be. Rows that the plan leaves out stay out. The others are suppressed, held
 * for another client, recognised as somebody known, or new; what the plan foresaw is followed where the workspace still allows.
 * Puts whoever it makes or changes into the register, so that later rows meet them.
 */
export function decideRow(row: SettlementRow, register: PersonRegister, context: SettlementContext): RowDecision {
  const { plan } = row
  if (plan.action === 'error') return leftOut(row, 'errored', plan.reason, plan.detail, plan.contactId)
  if (plan.action === 'skip') return leftOut(row, 'skipped', plan.reason, plan.detail, plan.contactId)
  if (plan.action === 'suppress') return leftOut(row, 'suppressed', plan.reason, plan.detail, null)

  const suppression = suppressionOf(row, context.suppressions)
  if (suppression) return leftOut(row, 'suppressed', 'suppressed', { ...suppression }, null)
  const client = clientOf(row, context)
  if (client) return leftOut(row, 'skipped', 'assigned-to-client', { client }, null)

  if (context.options.purpose === 'add-despite-duplicates') return insert(row, register, context)
  const known = recognise(row, register, context.options)
  if (!known) return decideUnknown(row, register, context)
  const earlier = register.rowOf(known.contact.contactId)
  if (earlier !== null) {
    const detail = { rowNumber: earlier, by: known.key ?? 'plan' }
    return leftOut(row, 'skipped', 'same-person-in-file', detail, known.contact.contactId)
  }
  if (context.options.purpose === 'add') {
    return leftOut(row, 'skipped', 'already-a-contact', { by: known.key ?? 'plan' }, known.contact.contactId)
  }
  return update(row, known, register, context)
}

function decideUnknown(row: SettlementRow, register: PersonRegister, context: SettlementContext): RowDecision {
  if (context.options.purpose === 'update') return leftOut(row, 'skipped', 'contact-gone', null, row.plan.contactId)
  return insert(withoutForeignMatch(row, register), register, context)
}

function insert(row: SettlementRow, register: PersonRegister, context: SettlementContext): RowDecision {
  const sharing = context.options.purpose === 'add-despite-duplicates'
  const duplicate = sharing && sharesKey(row, register, context)
  const allowed = allowKeys(row, register, { contactId: row.newContactId, sharing: duplicate })
  const composed = composeContact({ row, held: null, allowed, ...context })
  const contact = judged({ ...composed, duplicateNumber: duplicate ? 1 : 0 }, context)
  const gained = register.settle(contact, row.rowNumber, row.record.aliases)
  const detail = detailOf(row, allowed.conflicts, {})
  const line = { rowNumber: row.rowNumber, reason: null, detail, contactId: contact.contactId } as const
  return { ...line, outcome: 'imported', write: 'insert', contact, found: row.identification, gained }
}

function update(
  given: SettlementRow,
  known: Recognition,
  register: PersonRegister,
  context: SettlementContext,
): RowDecision {
  const held = known.contact
  const isExport = context.options.identifier === 'contact-id'
  const row = isExport ? editedCells(given, held) : given
  const allowed = allowKeys(row, register, { contactId: held.contactId, sharing: false })
  const composed = composeContact({ row, held, allowed, ...context })
  const settled = isExport ? withUnedited(composed, held, row) : composed
  const contact = settled === held ? held : judged(settled, context)
  const changes = changesBetween(contactFields(held), contactFields(contact))
  const gained = register.settle(contact, row.rowNumber, row.record.aliases)
  const joins = context.leads !== null && !context.leads.has(held.contactId)
  const reason = reasonOf(row, known, { changes, joins, context, gained })
  const detail = detailOf(row, allowed.conflicts, known.by === 'plan' ? {} : { by: known.key })
  const line = { rowNumber: row.rowNumber, reason, detail, contactId: held.contactId }
  const outcome = reason === 'unchanged' ? 'skipped' : 'updated'
  return { ...line, outcome, write: 'update', contact, changes, found: row.identification, gained }
}

function reasonOf(
  row: SettlementRow,
  known: Recognition,
  {
    changes,
    joins,
    context,
    gained,
  }: { changes: FieldChanges; joins: boolean; context: SettlementContext; gained: readonly Alias[] },
): SettlementReason | string | null {
  if (!isUpdate(changes, context.importTag) && gained.length === 0) return joins ? 'added-to-campaign' : 'unchanged'
  if (known.by === 'directory') return 'found-by-enrichment'
  return row.plan.action === 'update' ? row.plan.reason : null
}

/** The import's own tag is bookkeeping: a contact that gains nothing else is unchanged. */
function isUpdate({ tags, ...changes }: FieldChanges, importTag: string | null): boolean {
  if (Object.keys(changes).length > 0) return true
  if (!tags) return false
  const before = Array.isArray(tags.before) ? tags.before : []
  const after = Array.isArray(tags.after) ? tags.after : []
  return after.some((tag) => tag !== importTag && !before.includes(tag))
}

const judged = (contact: ContactState, { rules }: SettlementContext): ContactState => ({
  ...contact,
  verdict: judgeContact(contact, rules),
})

const sharesKey = (row: SettlementRow, register: PersonRegister, { options }: SettlementContext): boolean =>
  [...keysOfFile(row, options.identifier), ...keysOfMatch(row)].some((key) => register.holderOf(key) !== null)

function clientOf(row: SettlementRow, { assignments }: SettlementContext): string | undefined {
  const keys = [row.keys.emailKey, ...(row.facts ? emailsOfFacts(row.facts).map(({ key }) => key) : [])]
  return keys.map((key) => (key === null ? undefined : assignments.get(key))).find((client) => client !== undefined)
}

function detailOf(row: SettlementRow, conflicts: readonly KeyConflict[], more: Detail): Detail | null {
  const detail = { ...row.plan.detail, ...more, ...(conflicts.length > 0 ? { keyConflicts: conflicts } : {}) }
  return Object.keys(detail).length > 0 ? detail : null
}

function leftOut(
  { rowNumber }: SettlementRow,
  outcome: 'skipped' | 'suppressed' | 'errored',
  reason: string | null,
  detail: Detail | null,
  contactId: string | null,
): RowDecision {
  const kept = detail && Object.keys(detail).length > 0 ? detail : null
  return { rowNumber, outcome, reason, detail: kept, contactId, write: 'nothing' }
}
