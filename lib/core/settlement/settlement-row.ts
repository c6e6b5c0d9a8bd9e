import type { Alias } from '#lib/contract/aliases.ts'
import type { ImportRecord, RowKeys } from '#lib/contract/import-record.ts'
import type { Outcome, PlanAction } from '#lib/contract/import-stage.ts'
import type { Identification } from '#lib/core/identity/identify.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { FieldChanges } from '#lib/core/survivorship/changes-between.ts'
import type { ContactState, MatchCandidate } from './contact-state.ts'

/** An identification as it is kept with a row: the candidates of an ambiguous one bear their names. */
export type RowIdentification =
  | Exclude<Identification, { kind: 'ambiguous' }>
  | (Omit<Extract<Identification, { kind: 'ambiguous' }>, 'candidates'> & { candidates: readonly MatchCandidate[] })

/** A row on its way into the ledger: what the file said, what was planned, and what enrichment found. */
export type SettlementRow = {
  rowNumber: number
  record: ImportRecord
  keys: RowKeys
  plan: {
    action: PlanAction
    contactId: string | null
    reason: string | null
    detail: Readonly<Record<string, unknown>>
  }
  identification: RowIdentification | null
  facts: PersonFacts | null
  /** The id its contact gets, should one be made. */
  newContactId: string
}

/** A line of the ledger. */
export type RowOutcome = {
  rowNumber: number
  outcome: Outcome
  reason: string | null
  detail: Readonly<Record<string, unknown>> | null
  contactId: string | null
}

/** `gained`: aliases that nobody bore before. */
type WrittenContact = { contact: ContactState; found: RowIdentification | null; gained: readonly Alias[] }

/** A line of the ledger with what has to be written for it. */
export type RowDecision = RowOutcome &
  (
    | { write: 'nothing' }
    | ({ write: 'insert' } & WrittenContact)
    | ({ write: 'update'; changes: FieldChanges } & WrittenContact)
  )

/** Why a row ended as it did, beside the reasons of the plan. */
export type SettlementReason =
  | 'unchanged'
  | 'added-to-campaign'
  | 'found-by-enrichment'
  | 'already-a-contact'
  | 'same-person-in-file'
  | 'contact-gone'
  | 'assigned-to-client'
  | 'suppressed'
