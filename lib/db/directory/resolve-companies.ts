import type { PoolClient } from 'pg'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import { numberArray, textArray } from './array-values.ts'

/**
 * Which company a row means. `byDomain`: the one that owns its domain; null when nobody does or several share it. `possible`: those
 * that share its domain, bear its company name or have it as an alias, normalised; none when it is too many to mean one.
 */
export type ResolvedCompanies = { byDomain: number | null; possible: readonly number[] }

const MOST_NAMESAKES = 5

const RESOLVED = `
  SELECT asked.row, found.*
    FROM unnest($1::int[], $2::text[], $3::text[]) AS asked (row, domain, key)
   CROSS JOIN LATERAL (
     (SELECT DISTINCT company_no, true AS by_domain FROM directory.company_domain
       WHERE domain = asked.domain ORDER BY company_no LIMIT ${MOST_NAMESAKES + 1})
     UNION ALL
     (SELECT DISTINCT company_no, false FROM directory.company_alias
       WHERE key = asked.key ORDER BY company_no LIMIT ${MOST_NAMESAKES + 1})
   ) AS found`

type ResolvedRow = { row: number; company_no: number; by_domain: boolean }

export async function resolveCompanies(
  client: PoolClient,
  queries: readonly PersonQuery[],
  open: readonly number[],
): Promise<Map<number, ResolvedCompanies>> {
  if (open.length === 0) return new Map()
  const values = [
    numberArray(open),
    textArray(open.map((row) => queries[row]?.companyDomain ?? null)),
    textArray(open.map((row) => companyKey(queries[row]?.companyName ?? '') || null)),
  ]
  const { rows } = await client.query<ResolvedRow>({ name: 'directory-resolve-companies', text: RESOLVED, values })
  const byRow = Map.groupBy(rows, ({ row }) => row)
  return new Map(open.map((row) => [row, meantBy(byRow.get(row) ?? [])]))
}

function meantBy(found: readonly ResolvedRow[]): ResolvedCompanies {
  const owners = fewOf(found.filter(({ by_domain }) => by_domain))
  const named = fewOf(found.filter(({ by_domain }) => !by_domain))
  const [owner = null] = owners
  return owners.length === 1
    ? { byDomain: owner, possible: named }
    : { byDomain: null, possible: [...owners, ...named] }
}

function fewOf(found: readonly ResolvedRow[]): number[] {
  return found.length > MOST_NAMESAKES ? [] : found.map(({ company_no }) => company_no)
}

/** Every company that the row may mean, each once. */
export function companyNosOf(companies: ReadonlyMap<number, ResolvedCompanies>, row: number): number[] {
  const resolved = companies.get(row)
  if (!resolved) return []
  return [...new Set([...(resolved.byDomain === null ? [] : [resolved.byDomain]), ...resolved.possible])]
}
