import { numberArray } from './array-values.ts'
import type { Reader } from './with-reader.ts'

export type KnownCompany = { companyNo: number; companyId: string; name: string; domains: string[]; names: string[] }

const COMPANIES = `
  SELECT company_no AS "companyNo", company_id AS "companyId", name, domains,
         ARRAY(SELECT name FROM directory.company_alias alias WHERE alias.company_no = company.company_no LIMIT 50) AS names
    FROM directory.company WHERE company_no = ANY($1::int[])`

/** Companies by number. The employers of one lookup are mostly those of another: what was read before is not read again. */
export async function readCompanies(
  { client, generation, known: { companies } }: Reader,
  companyNos: Iterable<number | null>,
): Promise<ReadonlyMap<number, KnownCompany>> {
  const asked = new Set<number>()
  for (const companyNo of companyNos) if (companyNo !== null) asked.add(companyNo)
  const { known, unknown } = companies.find(generation, asked)
  if (unknown.length === 0) return known
  const values = [numberArray(unknown.sort((one, other) => one - other))]
  const { rows } = await client.query<KnownCompany>({ name: 'directory-companies', text: COMPANIES, values })
  const read = new Map(rows.map((company) => [company.companyNo, company]))
  companies.keep(generation, read)
  for (const [companyNo, company] of read) known.set(companyNo, company)
  return known
}
