import type { SuppressionReason } from '#lib/contract/suppression.ts'
import { findSuppression, type Suppression } from '#lib/core/suppression/find-suppression.ts'
import { emailsOfFacts } from '#lib/core/survivorship/values-of-facts.ts'
import type { Suppressions } from './settlement-context.ts'
import type { SettlementRow } from './settlement-row.ts'

/**
 * Why nobody may write to the person of a row: by the file's own address and company, and by every address that enrichment found.
 */
export function suppressionOf(
  { keys, record, facts }: Pick<SettlementRow, 'keys' | 'record' | 'facts'>,
  { platformDomains, ...lists }: Suppressions,
): Suppression | null {
  const found = facts ? emailsOfFacts(facts).map(({ key }) => key) : []
  const subject = {
    emailKeys: keys.emailKey === null ? found : [keys.emailKey, ...found],
    domain: record.values.companyDomain ?? null,
  }
  const closed = findSuppression({ platform: lists.platform, emails: NONE, domains: platformDomains }, subject)
  return closed ? { ...closed, layer: 'platform' } : findSuppression(lists, subject)
}

const NONE: ReadonlyMap<string, SuppressionReason> = new Map()
