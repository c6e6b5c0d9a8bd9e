import type { ContactValues, RowKeys } from '#lib/contract/import-record.ts'
import { isDecisionMaker } from '#lib/core/normalize/title.ts'
import { remember } from '#lib/core/remember.ts'

const POINTS = { profile: 4, businessMail: 3, nameAndDomain: 2, decisionMaker: 2, nameAndCompany: 1, phone: 1 }

const decides = remember(isDecisionMaker)

/**
 * How promising a row is, 0..12: who can be recognised for certain and decides something is worth working on first. Says nothing of
 * whether the row is right.
 */
export function promiseOf(values: ContactValues, keys: RowKeys): number {
  const hasName = values.firstName !== undefined && values.lastName !== undefined
  let points = 0
  if (keys.linkedinSlug !== null || values.linkedinUrn !== undefined) points += POINTS.profile
  // A free-mail address brings no company domain along.
  if (keys.emailKey !== null && values.companyDomain !== undefined) points += POINTS.businessMail
  if (hasName && values.companyDomain !== undefined) points += POINTS.nameAndDomain
  else if (hasName && values.companyName !== undefined) points += POINTS.nameAndCompany
  if (values.jobTitle !== undefined && decides(values.jobTitle)) points += POINTS.decisionMaker
  if (keys.phone !== null) points += POINTS.phone
  return points
}
