import type { ImportOptions } from '#lib/contract/import-options.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { emailsOfFacts, valuesOfFacts } from '#lib/core/survivorship/values-of-facts.ts'
import type { ContactState } from './contact-state.ts'
import type { PersonKey, PersonRegister } from './person-register.ts'
import type { SettlementRow } from './settlement-row.ts'
import { weakNameKey } from './weak-name-key.ts'

export type Recognition = { contact: ContactState; by: 'plan' | 'file' | 'directory'; key: PersonKey['kind'] | null }

/** The contact that a row is, by what was planned, by the file's own keys, then by what the directory knows of the match. */
export function recognise(
  row: SettlementRow,
  register: PersonRegister,
  { identifier }: Pick<ImportOptions, 'identifier'>,
): Recognition | null {
  const planned = row.plan.contactId === null ? null : register.contact(row.plan.contactId)
  if (planned) return { contact: planned, by: 'plan', key: null }
  for (const key of keysOfFile(row, identifier)) {
    const contact = register.holderOf(key)
    if (contact && (key.kind !== 'name' || !contradicts(row, contact))) return { contact, by: 'file', key: key.kind }
  }
  for (const key of keysOfMatch(row)) {
    const contact = register.holderOf(key)
    if (contact && isTrusted(row, contact)) return { contact, by: 'directory', key: key.kind }
  }
  return null
}

/** The keys an import goes by, strongest first; a name only where the row has nothing stronger. */
export function keysOfFile({ keys, record }: SettlementRow, identifier: ImportOptions['identifier']): PersonKey[] {
  const all: (readonly [PersonKey['kind'], string | null])[] = [
    ['linkedin', keys.linkedinSlug],
    ['email', keys.emailKey],
    ['external', keys.externalId],
  ]
  const own: Record<ImportOptions['identifier'], typeof all> = {
    automatic: all,
    linkedin: all.slice(0, 1),
    email: all.slice(1, 2),
    'external-id': all.slice(2),
    phone: [['phone', keys.phone]],
    'contact-id': [],
    cookie: (record.aliases ?? []).flatMap(({ kind, value }) =>
      kind === 'cookie' ? [['cookie', value] as const] : [],
    ),
  }
  const found = own[identifier].flatMap(([kind, key]) => (key ? [{ kind, key }] : []))
  if (found.length > 0 || identifier !== 'automatic') return found
  const name = keys.nameKey ?? weakNameKey(record.values)
  return name ? [{ kind: 'name', key: name }] : []
}

/** Keys that the directory, or a provider, gives for the person a row was found to be, the profile first. */
export function keysOfMatch({ identification, facts }: SettlementRow): PersonKey[] {
  if (!facts || (identification?.kind !== 'match' && !facts.provided)) return []
  const slug = valuesOfFacts(facts, null).linkedinSlug
  const emails: PersonKey[] = emailsOfFacts(facts).map(({ key }) => ({ kind: 'email', key }))
  return slug ? [{ kind: 'linkedin', key: slug }, ...emails] : emails
}

/**
 * A match by name alone whose person is another contact of the workspace already is no more than a candidate: nothing is filled
 * in from it.
 */
export function withoutForeignMatch(row: SettlementRow, register: PersonRegister): SettlementRow {
  const { identification, facts } = row
  if (identification?.kind !== 'match' || !facts || identification.confidence !== 'low') return row
  if (!keysOfMatch(row).some((key) => register.holderOf(key) !== null)) return row
  const { tier, holders, tiersTried, personId, score, verdicts } = identification
  const name = `${facts.firstName} ${facts.lastName}`.trim()
  const candidate = { personId, name, title: facts.title, companyName: facts.companyName, score, verdicts }
  return {
    ...row,
    facts: null,
    identification: { kind: 'ambiguous', tier, holders, tiersTried, candidates: [candidate] },
  }
}

/** A row and a contact that bear one name are two people when both have a phone and the phones differ. */
const contradicts = ({ keys }: SettlementRow, { values }: ContactState): boolean =>
  keys.phone !== null && values.phone !== undefined && keys.phone !== values.phone

/**
 * A match by name alone, or a provider's word, must not drag a row into somebody else's contact: name and company that the file
 * gives have to be those the contact already has.
 */
function isTrusted({ identification, record }: SettlementRow, { values, sources }: ContactState): boolean {
  if (identification?.kind === 'match' && identification.confidence !== 'low') return true
  return (['firstName', 'lastName', 'companyName', 'companyDomain'] as const).every((field) => {
    const ours = record.values[field]
    if (!ours) return true
    const theirs = [values[field] ?? '', ...(sources[field]?.others ?? []).map(({ value }) => value)]
    return theirs.some((value) => foldName(value) === foldName(ours))
  })
}
