import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { weakNameKey } from '#lib/core/settlement/weak-name-key.ts'

/**
 * Who a row is to a provider, by what the file alone says, so that the same row has the same identity however the directory
 * changes: the canonical email, else the profile, else name and company. Null where the row has none of them.
 */
export function contactIdentity({ keys, record }: Pick<SettlementRow, 'keys' | 'record'>): string | null {
  if (keys.emailKey) return `email ${keys.emailKey}`
  if (keys.linkedinSlug) return `linkedin ${keys.linkedinSlug}`
  const name = keys.nameKey ?? weakNameKey(record.values)
  if (!name) return null
  // Two people of one name at one company are told apart by whatever else the file says.
  const apart = [record.values.country, record.values.phone].map((value) => value ?? '')
  return `name ${name}|${apart.join('|')}`
}
