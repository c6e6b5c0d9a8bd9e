import type { PoolClient } from 'pg'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'

/**
 * Which company a row means. `byDomain`: the one that owns its domain; null when nobody does or several share it. `byName`: those
 * that bear its company name or have it as an alias, normalised; none when it is too many to mean one.
 */
export type ResolvedCompanies = { byDomain: number | null; byName: readonly number[] }

const SHARED = 2
const MOST_NAMESAKES = 5

const BY_DOMAIN = `
  SELECT asked.row, found.company_no
    FROM unnest($1::int[], $2::text[]) AS asked (row, domain)
   CROSS JOIN LATERAL (
     SELECT DISTINCT company_no FROM directory.company_domain WHERE domain = asked.domain ORDER BY company_no LIMIT ${SHARED}
   ) AS found`

const BY_NAME = `
  SELECT asked.row, found.company_no
    FROM unnest($1::int[], $2::text[]) AS asked (row, key)
   CROSS JOIN LATERAL (
     SELECT DISTINCT company_no FROM directory.company_alias WHERE key = asked.key ORDER BY company_no LIMIT ${MOST_NAMESAKES + 1}
   ) AS found`

export async function resolveCompanies(
  client: PoolClient,
  queries: readonly PersonQuery[],
  open: readonly number[],
): Promise<Map<number, ResolvedCompanies>> {
  const domains = new Map<number, string>()
  const keys = new Map<number, string>()
  for (const row of open) {
    const query = queries[row]
    if (query?.companyDomain) domains.set(row, query.companyDomain)
    const key = query ? companyKey(query.companyName) : ''
    if (key !== '') keys.set(row, key)
  }
  const byDomain = await companiesOf(client, { name: 'directory-by-domain', text: BY_DOMAIN, asked: domains })
  const byName = await companiesOf(client, { name: 'directory-by-company', text: BY_NAME, asked: keys })
  return new Map(
    open.map((row) => {
      const owners = byDomain.get(row) ?? []
      const named = byName.get(row) ?? []
      return [
        row,
        {
          byDomain: owners.length === 1 ? (owners[0] ?? null) : null,
          byName: named.length > MOST_NAMESAKES ? [] : named,
        },
      ]
    }),
  )
}

type Lookup = { name: string; text: string; asked: ReadonlyMap<number, string> }

async function companiesOf(client: PoolClient, { name, text, asked }: Lookup): Promise<Map<number, number[]>> {
  if (asked.size === 0) return new Map()
  const values = [[...asked.keys()], [...asked.values()]]
  const { rows } = await client.query<{ row: number; company_no: number }>({ name, text, values })
  const byRow = new Map<number, number[]>()
  for (const { row, company_no } of rows) byRow.set(row, [...(byRow.get(row) ?? []), company_no])
  return byRow
}
