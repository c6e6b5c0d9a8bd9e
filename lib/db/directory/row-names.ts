import { nameKeysOf } from '#lib/core/identity/name-keys.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import type { Batch } from './batch.ts'
import type { AskedName } from './find-by-name.ts'
import { misspeltKeys } from './misspelt-keys.ts'
import type { NearNames } from './near-names.ts'

export const hasName = (query: PersonQuery): boolean => query.firstName !== '' && query.lastName !== ''
export const hasCompany = (query: PersonQuery): boolean => query.companyName !== '' || query.companyDomain !== null

/** Nothing but a first and a last name. */
export function isBare({ linkedinSlug, middleName, companyName, companyDomain, country }: PersonQuery): boolean {
  return linkedinSlug === null && middleName === '' && companyName === '' && companyDomain === null && country === null
}

/** Rows with the keys of their names; the very spelling comes first. Several tiers ask for them, so they are made once. */
export function namesOf(batch: Batch, rows: readonly number[], most = Number.POSITIVE_INFINITY): AskedName[] {
  return rows.flatMap((row) => {
    const query = batch.queries[row]
    if (!query) return []
    const keys = batch.nameKeys.get(row) ?? nameKeysOf(query)
    batch.nameKeys.set(row, keys)
    return keys.slice(0, most).map((nameKey) => ({ row, nameKey }))
  })
}

/** Rows with the keys of the names that theirs may be a misspelling of. */
export function misspeltNamesOf(batch: Batch, rows: readonly number[], near: NearNames): AskedName[] {
  return rows.flatMap((row) => {
    const query = batch.queries[row]
    if (!query) return []
    const keys = batch.misspeltKeys.get(row) ?? misspeltKeys(query, near)
    batch.misspeltKeys.set(row, keys)
    return keys.map((nameKey) => ({ row, nameKey }))
  })
}
