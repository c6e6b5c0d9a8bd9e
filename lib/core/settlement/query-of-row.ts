import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { isFreeMailDomain } from '#lib/core/normalize/domain.ts'
import type { SettlementRow } from './settlement-row.ts'

/** What a row asks the directory. */
export function queryOfRow({ rowNumber, keys, record }: SettlementRow): PersonQuery {
  const { values } = record
  const domain = values.companyDomain ?? null
  return {
    rowNumber,
    linkedinSlug: keys.linkedinSlug,
    linkedinUrn: values.linkedinUrn ?? null,
    emailKey: keys.emailKey,
    firstName: values.firstName ?? '',
    middleName: values.middleName ?? '',
    lastName: values.lastName ?? '',
    companyName: values.companyName ?? '',
    companyDomain: domain !== null && isFreeMailDomain(domain) ? null : domain,
    country: values.country ?? null,
  }
}
