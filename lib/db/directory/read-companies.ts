import { numberArray } from './array-values.ts'
import type { Reader } from './with-reader.ts'

/** `names`: its own, and whatever else it is called. */
export type KnownCompany = { companyNo: number; companyId: string; name: string; domains: string[]; names: string[] }
type Row = Pick<KnownCompany, 'companyNo' | 'companyId' | 'name'> & {
  domains: string | null
  furtherNames: string | null
}

const COMPANIES = `
  SELECT company_no AS "companyNo", company_id AS "companyId", name, domains, further_names AS "furtherNames"
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
  const { rows } = await client.query<Row>({ name: 'directory-companies', text: COMPANIES, values })
  const read = new Map(rows.map((row) => [row.companyNo, knownCompany(row)]))
  companies.keep(generation, read)
  for (const [companyNo, company] of read) known.set(companyNo, company)
  return known
}

const knownCompany = ({ domains, furtherNames, ...company }: Row): KnownCompany => ({
  ...company,
  domains: domains?.split('\n') ?? [],
  names: [company.name, ...(furtherNames?.split('\n') ?? [])],
})
