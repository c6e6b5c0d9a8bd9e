import { compareNames } from '#lib/core/identity/compare-names.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'
import type { PersonQuestion } from './person-question.ts'
import type { ProvidedPerson } from './provided-person.ts'

/**
 * Whether an answer is about the person who was asked for. Providers give their nearest match: one whose name contradicts the
 * question is somebody else, unless the very profile or address that was asked for stands in the answer.
 */
export function isSamePerson(question: PersonQuestion, { facts, emails }: ProvidedPerson): boolean {
  const asked = question.linkedinUrl ? parseLinkedin(question.linkedinUrl)?.slug : null
  const given = facts.linkedinUrl ? parseLinkedin(facts.linkedinUrl)?.slug : null
  if (asked && asked === given) return true
  const key = question.email ? parseEmail(question.email)?.key : null
  const knowsAddress = key !== null && emails.some(({ address }) => parseEmail(address)?.key === key)
  const { relation } = compareNames({ ...question, middleName: '' }, facts)
  if (relation === 'different') return false
  return relation !== 'partial' || knowsAddress
}
