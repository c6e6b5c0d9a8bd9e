import type { Reader } from './with-reader.ts'

export type KnownCompany = { companyNo: number; companyId: string; name: string; domains: string[]; names: string[] }

const COMPANIES = `
  SELECT company.company_no AS "companyNo", company.company_id AS "companyId", company.name, company.domains,
         coalesce(aliases.names, '{}') AS names
    FROM unnest($1::int[]) AS asked (company_no)
   CROSS JOIN LATERAL (
     SELECT company_no, company_id, name, domains FROM directory.company WHERE company_no = asked.company_no LIMIT 1
   ) AS company
   CROSS JOIN LATERAL (
     SELECT array_agg(name) AS names FROM (
       SELECT name FROM directory.company_alias WHERE company_no = asked.company_no LIMIT 50) AS alias
   ) AS aliases`

/** Companies by number. The employers of one lookup are mostly those of another: what was read before is not read again. */
export async function readCompanies(
  { client, generation, known: { companies } }: Reader,
  companyNos: ReadonlySet<number>,
): Promise<ReadonlyMap<number, KnownCompany>> {
  const { known, unknown } = companies.find(generation, companyNos)
  if (unknown.length === 0) return known
  const values = [unknown.sort((one, other) => one - other)]
  const { rows } = await client.query<KnownCompany>({ name: 'directory-companies', text: COMPANIES, values })
  const read = new Map(rows.map((company) => [company.companyNo, company]))
  companies.keep(generation, read)
  for (const [companyNo, company] of read) known.set(companyNo, company)
  return known
}
