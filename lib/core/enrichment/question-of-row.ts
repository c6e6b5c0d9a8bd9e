import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { isFreeMailDomain } from '#lib/core/normalize/domain.ts'
import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { contactIdentity } from './contact-identity.ts'
import { isAskable, type PersonQuestion } from './person-question.ts'

export type RowQuestion = { rowNumber: number; identity: string; question: PersonQuestion }

type Row = Pick<SettlementRow, 'rowNumber' | 'keys' | 'record'>

/** What a row and the person it was matched to tell a provider; null where that is not enough to find anybody. */
export function questionOfRow(row: Row, facts: PersonFacts | null): RowQuestion | null {
  const { values } = row.record
  const slug = row.keys.linkedinSlug
  const domain = values.companyDomain ?? facts?.companyDomain ?? null
  const question: PersonQuestion = {
    email: values.email ?? facts?.emails[0] ?? null,
    linkedinUrl: slug ? `https://www.linkedin.com/in/${encodeURIComponent(slug)}` : facts?.linkedinUrl || null,
    firstName: values.firstName ?? facts?.firstName ?? '',
    lastName: values.lastName ?? facts?.lastName ?? '',
    companyName: values.companyName ?? facts?.companyName ?? '',
    companyDomain: domain !== null && isFreeMailDomain(domain) ? null : domain,
    country: values.country ?? facts?.country ?? null,
  }
  const identity = contactIdentity(row)
  return identity === null || !isAskable(question) ? null : { rowNumber: row.rowNumber, identity, question }
}
