import { registrableDomain } from '#lib/core/normalize/domain.ts'
import { nameKey } from '#lib/core/normalize/name-key.ts'
import type { JudgedRow } from './judged-row.ts'
import { type CsvRow, type LabelledSet, nameOfRow } from './labelled-set.ts'

/** The reference: the one person whose folded name and company domain are the row's. */
export function matchExactly(set: LabelledSet): JudgedRow[] {
  const byKey = Map.groupBy(set.people.entries(), ([, person]) =>
    keyOf({ first: person.first_name ?? '', last: person.last_name ?? '' }, person.company_domain),
  )
  return set.rows.map(({ row, ...asked }) => {
    const found = hasDomain(row) ? (byKey.get(keyOf(nameOfRow(row), row.domain)) ?? []) : []
    const got = found.length === 1 ? (found[0]?.[0] ?? '') : ''
    return { ...asked, got, tier: null, confidence: null, isAmbiguous: found.length > 1 }
  })
}

function hasDomain(row: CsvRow): boolean {
  return registrableDomain(row.domain ?? '') !== null
}

function keyOf({ first, last }: { first: string; last: string }, domain: string | undefined): string {
  return `${nameKey(first, last)}@${registrableDomain(domain ?? '')}`
}
