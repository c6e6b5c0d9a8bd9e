import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { ContactValues } from '#lib/contract/import-record.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { departmentOf, isDecisionMaker, seniorityOf } from '#lib/core/normalize/title.ts'
import { findJobChange } from '#lib/core/survivorship/job-change.ts'
import { mergeRecord } from '#lib/core/survivorship/merge-record.ts'
import { mergeTags } from '#lib/core/survivorship/merge-tags.ts'
import { mergeValues, type SourcedValues } from '#lib/core/survivorship/merge-values.ts'
import type { AllowedKeys } from './allowed-keys.ts'
import type { CompanyFacts, ContactState } from './contact-state.ts'
import { isRejected, matchOfRow } from './match-of-row.ts'
import { directoryOffers, isSameCompany } from './offers-of-row.ts'
import { companyVerdicts, splitBySource } from './provided-offers.ts'
import type { SettlementRow } from './settlement-row.ts'
import { weakNameKey } from './weak-name-key.ts'

export type Composition = {
  row: SettlementRow
  held: ContactState | null
  /** The row's values and the directory's address, without keys that another contact holds. */
  allowed: AllowedKeys
  options: Pick<ImportOptions, 'fillOnlyEmpty' | 'overrideOwners' | 'doNotTouch'>
  tags: readonly string[]
  /** What the workspace knows of companies already, by domain. */
  companies: ReadonlyMap<string, CompanyFacts>
  /** ISO day */
  today: string
}

/** The contact that a row makes of what is held, what the file says and what the directory knows. Its verdict is not passed yet. */
export function composeContact({ row, held, allowed, options, tags, companies, today }: Composition): ContactState {
  const { file } = allowed
  const facts = isRejected(held?.match ?? null, row.identification) ? null : row.facts
  const verdicts = row.identification?.kind === 'match' ? row.identification.verdicts : companyVerdicts(file, facts)
  const sameCompany = facts !== null && isSameCompany(file, held, facts, verdicts)
  const found = facts ? directoryOffers(facts, { file, held, sameCompany, email: allowed.foundEmail }) : {}
  if (!allowed.foundSlug) delete found.linkedinSlug
  const offers = splitBySource(found, facts?.provided, allowed.foundEmail)
  const merged = withDerived(mergeValues(held, { file, ...offers, derived: {} }, options), options)
  return {
    contactId: held?.contactId ?? row.newContactId,
    duplicateNumber: held?.duplicateNumber ?? 0,
    ...merged,
    ...keysOf(merged.values, { row, held, allowed }),
    tags: mergeTags(held?.tags ?? [], [...row.record.tags, ...tags]),
    custom: mergeRecord(held?.custom ?? {}, row.record.custom, options),
    kept: mergeRecord(held?.kept ?? {}, row.record.kept, options),
    emailStatus: emailStatusOf(merged, { row, held, facts, found: allowed.foundKeys }),
    decisionMaker: decides(merged, facts, held),
    doNotTouch: held?.doNotTouch === true || options.doNotTouch,
    experience: facts?.experience ?? held?.experience ?? null,
    jobChange: facts ? findJobChange(row.record.values, facts, { verdicts, today }) : (held?.jobChange ?? null),
    match: matchOfRow(held?.match ?? null, row.identification),
    company: companyOf(merged.values, { held, known: companies, facts: sameCompany ? facts : null }),
    engagement: held?.engagement ?? null,
    verdict: held?.verdict ?? null,
  }
}

const DERIVED_FIELDS = ['seniority', 'department'] as const

/** Seniority and department follow from the title where nobody says otherwise. */
function withDerived(merged: SourcedValues, options: { fillOnlyEmpty: boolean }): SourcedValues {
  const title = merged.values.jobTitle
  if (!title) return merged
  const seniority = seniorityOf(title)
  const department = departmentOf(title)
  const derived: ContactValues = {
    ...(seniority === 'unknown' ? {} : { seniority }),
    ...(department === '' ? {} : { department }),
  }
  const { values, sources } = mergeValues(merged, { file: {}, directory: {}, derived }, options, DERIVED_FIELDS)
  return { values: { ...merged.values, ...values }, sources: { ...merged.sources, ...sources } }
}

function decides(
  { values, sources }: SourcedValues,
  facts: PersonFacts | null,
  held: ContactState | null,
): boolean | null {
  if (facts && sources.seniority?.source === 'directory') return facts.decisionMaker
  return values.jobTitle ? isDecisionMaker(values.jobTitle) : (held?.decisionMaker ?? null)
}

/** The keys under which the contact will be found again. */
function keysOf(values: ContactValues, { row, held, allowed }: Pick<Composition, 'row' | 'held' | 'allowed'>) {
  const { file, foundEmail } = allowed
  const known: [string | undefined, string | null][] = [
    [file.email, row.keys.emailKey],
    [held?.values.email, held?.emailKey ?? null],
    [foundEmail?.address, foundEmail?.key ?? null],
  ]
  const emailKey = values.email === undefined ? null : (known.find(([email]) => email === values.email)?.[1] ?? null)
  // Where somebody else bears the name at that company already, a row of the name alone means them.
  const weak = row.keys.nameKey === null ? weakNameKey(row.record.values) : null
  return { emailKey, nameKey: allowed.nameKey ?? held?.nameKey ?? weak }
}

/**
 * `verified`: the directory knows the address, either beside the file or for a match of high confidence. `found`: it stands in the
 * directory under a weaker match. Null: nobody has looked, or only the file knows it.
 */
function emailStatusOf(
  { values, sources }: SourcedValues,
  {
    row,
    held,
    facts,
    found,
  }: { row: SettlementRow; held: ContactState | null; facts: PersonFacts | null; found: ReadonlySet<string> },
): string | null {
  const kept = values.email !== undefined && values.email === held?.values.email ? held.emailStatus : null
  if (!facts || values.email === undefined) return kept
  const told = toldStatus(values.email, row, facts)
  if (sources.email?.source === 'provider') return told ?? 'found'
  if (sources.email?.source === 'directory') return isHigh(row) ? 'verified' : 'found'
  const inFile = values.email === row.record.values.email
  if (inFile && told) return told === 'found' ? kept : told
  return inFile && found.has(row.keys.emailKey ?? '') ? 'verified' : kept
}

/** What a provider says of the address that the contact keeps, when it is the row's own or one that was found. */
function toldStatus(email: string, row: SettlementRow, facts: PersonFacts): string | null {
  const key = email === row.record.values.email ? row.keys.emailKey : parseEmail(email)?.key
  return facts.provided?.emails[key ?? '']?.status ?? null
}

const isHigh = ({ identification }: SettlementRow): boolean =>
  identification?.kind === 'match' && identification.confidence === 'high'

function companyOf(
  values: ContactValues,
  { held, known, facts }: { held: ContactState | null; known: Composition['companies']; facts: PersonFacts | null },
): CompanyFacts | null {
  const domain = values.companyDomain
  if (!domain) return null
  const before = known.get(domain) ?? (held?.company?.domain === domain ? held.company : null)
  const name = values.companyName ?? before?.name ?? domain
  if (!facts) return before ?? { domain, name, industry: null, employeeCount: null, techStack: [], country: null }
  return {
    domain,
    name,
    industry: facts.industry || (before?.industry ?? null),
    employeeCount: facts.employeeCount ?? before?.employeeCount ?? null,
    techStack: facts.techStack.length > 0 ? facts.techStack : (before?.techStack ?? []),
    country: facts.companyCountry ?? before?.country ?? null,
  }
}
