import type { PoolClient } from 'pg'
import { compareNames, mayBeNamed, type NameParts } from '#lib/core/identity/compare-names.ts'
import type { AskedNameInCompany } from './find-by-name.ts'
import { type FoundPeople, gatherFound } from './found-people.ts'

/** A company, whom the row looks for there, and the last names (folded, without spaces) that they may bear. */
export type AskedCompany = { row: number; companyNo: number; name: NameParts; lastNames: readonly string[] }

/** In a company of so few people all of them are compared: whatever was misspelt, the person is among them. */
const SMALL_COMPANY = 60
const MOST_OF_ONE_NAME = 50

const OF_FURTHER_NAME = `
  SELECT asked.row, found.person_no
    FROM unnest($1::int[], $2::bigint[], $3::int[]) AS asked (row, name_key, company_no)
   CROSS JOIN LATERAL (
     SELECT person_no FROM directory.person_name
      WHERE name_key = asked.name_key AND company_no = asked.company_no LIMIT ${MOST_OF_ONE_NAME}
   ) AS found`

const OF_LAST_NAME = `
  SELECT asked.row, found.*
    FROM unnest($1::int[], $2::int[], $3::text[]) AS asked (row, company_no, last_name)
   CROSS JOIN LATERAL (
     SELECT person_no, first_name, middle_name, last_name FROM directory.person
      WHERE company_no = asked.company_no AND last_key = hashtext(asked.last_name) LIMIT ${MOST_OF_ONE_NAME}
   ) AS found`

const EVERYBODY = `
  SELECT asked.row, found.*
    FROM unnest($1::int[], $2::int[]) AS asked (row, company_no)
   CROSS JOIN LATERAL (SELECT people FROM directory.company WHERE company_no = asked.company_no LIMIT 1) AS company
   CROSS JOIN LATERAL (
     SELECT person_no, first_name, middle_name, last_name FROM directory.person
      WHERE company_no = asked.company_no AND company.people <= ${SMALL_COMPANY} LIMIT ${SMALL_COMPANY}
   ) AS found`

type FoundRow = { row: number; person_no: number }
type NamedRow = FoundRow & { first_name: string; middle_name: string | null; last_name: string }

/**
 * People whom these companies have under a further name of theirs, and former people of a common name. Whoever bears the name
 * itself is found by the last name.
 */
export async function findFurtherNamesInCompany(
  client: PoolClient,
  asked: readonly AskedNameInCompany[],
): Promise<FoundPeople> {
  const found = gatherFound()
  if (asked.length === 0) return found.byRow
  const { rows } = await client.query<FoundRow>({
    name: 'directory-further-names-in-company',
    text: OF_FURTHER_NAME,
    values: [asked.map(({ row }) => row), asked.map(({ nameKey }) => nameKey), asked.map(({ companyNo }) => companyNo)],
  })
  found.addRows(rows)
  return found.byRow
}

/** People of these companies whose last name is one of those asked, and whose name may be the row's. */
export async function findLastNamesInCompany(client: PoolClient, asked: readonly AskedCompany[]): Promise<FoundPeople> {
  const found = gatherFound()
  const named = asked.flatMap(({ row, companyNo, lastNames }) =>
    [...new Set(lastNames)].filter((name) => name !== '').map((lastName) => ({ row, companyNo, lastName })),
  )
  if (named.length === 0) return found.byRow
  const { rows } = await client.query<NamedRow>({
    name: 'directory-last-names-in-company',
    text: OF_LAST_NAME,
    values: [
      named.map(({ row }) => row),
      named.map(({ companyNo }) => companyNo),
      named.map(({ lastName }) => lastName),
    ],
  })
  found.addRows(bearers(rows, asked))
  return found.byRow
}

/** Everybody whose name may be the row's, where the company is small. */
export async function findEverybodyInCompany(
  client: PoolClient,
  asked: readonly Omit<AskedCompany, 'lastNames'>[],
): Promise<FoundPeople> {
  const found = gatherFound()
  if (asked.length === 0) return found.byRow
  const { rows } = await client.query<NamedRow>({
    name: 'directory-everybody-in-company',
    text: EVERYBODY,
    values: [asked.map(({ row }) => row), asked.map(({ companyNo }) => companyNo)],
  })
  found.addRows(bearers(rows, asked))
  return found.byRow
}

/** Most of a company has another name: only who may bear the row's is worth reading whole. */
function bearers(rows: readonly NamedRow[], asked: readonly Pick<AskedCompany, 'row' | 'name'>[]): NamedRow[] {
  const nameOf = new Map(asked.map(({ row, name }) => [row, name]))
  return rows.filter(({ row, first_name, middle_name, last_name }) => {
    const name = nameOf.get(row)
    return (
      name &&
      mayBeNamed(compareNames(name, { firstName: first_name, middleName: middle_name ?? '', lastName: last_name }))
    )
  })
}
