import type { PoolClient } from 'pg'
import { compareNames, mayBeNamed, type NameParts } from '#lib/core/identity/compare-names.ts'
import { numberArray, textArray } from './array-values.ts'
import type { AskedName } from './find-by-name.ts'
import { FOUND_PERSON, type FoundPerson, type FoundRow } from './found-person.ts'
import { initialsOf } from './initials.ts'

/** A name to look up for a row in one company. */
export type AskedNameInCompany = AskedName & { companyNo: number }
/** A company, whom the row looks for there, and the last names (folded, without spaces) that they may bear. */
export type AskedCompany = { row: number; companyNo: number; name: NameParts; lastNames: readonly string[] }

/** In a company of so few people all of them are compared: whatever was misspelt, the person is among them. */
const SMALL_COMPANY = 60
const MOST_OF_ONE_NAME = 50
/** Of a last name that more may bear, with an initial like the row's, nobody is taken: some of them would look like all. */
const MOST_OF_ONE_LAST_NAME = 200

const OF_NAME = `
  SELECT asked.row, found.*
    FROM unnest($1::int[], $2::bigint[], $3::int[]) AS asked (row, name_key, company_no)
   CROSS JOIN LATERAL (
     (SELECT ${FOUND_PERSON} FROM directory.person
       WHERE name_key = asked.name_key AND company_no = asked.company_no LIMIT ${MOST_OF_ONE_NAME})
     UNION ALL
     (SELECT person.*
        FROM (SELECT person_no FROM directory.person_name
               WHERE name_key = asked.name_key AND company_no = asked.company_no LIMIT ${MOST_OF_ONE_NAME}) AS further
       CROSS JOIN LATERAL (
         SELECT ${FOUND_PERSON} FROM directory.person WHERE person_no = further.person_no LIMIT 1) AS person)
   ) AS found`

/** Capitals and small letters share their last five bits; a letter outside ASCII may be any. */
const OF_LAST_NAME = `
  SELECT asked.at, found.*
    FROM unnest($1::int[], $2::int[], $3::text[], $4::int[]) AS asked (at, company_no, last_name, initials)
   CROSS JOIN LATERAL (
     SELECT ${FOUND_PERSON} FROM directory.person
      WHERE company_no = asked.company_no AND last_key = hashtext(asked.last_name)
        AND (ascii(first_name) > 127 OR asked.initials & (1 << (ascii(first_name) & 31)) <> 0 OR middle_name IS NOT NULL)
      LIMIT ${MOST_OF_ONE_LAST_NAME + 1}
   ) AS found`

const EVERYBODY = `
  SELECT asked.row, found.*
    FROM unnest($1::int[], $2::int[]) AS asked (row, company_no)
   CROSS JOIN LATERAL (SELECT people FROM directory.company WHERE company_no = asked.company_no LIMIT 1) AS company
   CROSS JOIN LATERAL (
     SELECT ${FOUND_PERSON} FROM directory.person
      WHERE company_no = asked.company_no AND company.people <= ${SMALL_COMPANY} LIMIT ${SMALL_COMPANY}
   ) AS found`

/** Who bears these names in these companies, or bore them there and is of a common name, also as a further name of theirs. */
export async function findNamesInCompany(
  client: PoolClient,
  asked: readonly AskedNameInCompany[],
): Promise<FoundRow[]> {
  if (asked.length === 0) return []
  const { rows } = await client.query<FoundRow>({
    name: 'directory-names-in-company',
    text: OF_NAME,
    values: [
      numberArray(asked.map(({ row }) => row)),
      numberArray(asked.map(({ nameKey }) => nameKey)),
      numberArray(asked.map(({ companyNo }) => companyNo)),
    ],
  })
  return rows
}

/** People of these companies whose last name is one of those asked, and whose name may be the row's. */
export async function findLastNamesInCompany(client: PoolClient, asked: readonly AskedCompany[]): Promise<FoundRow[]> {
  const named = asked.flatMap(({ row, companyNo, name, lastNames }) => {
    const initials = initialsOf(name)
    return [...new Set(lastNames)]
      .filter((lastName) => lastName !== '')
      .map((lastName) => ({ row, companyNo, lastName, initials }))
  })
  if (named.length === 0) return []
  const { rows } = await client.query<FoundPerson & { at: number }>({
    name: 'directory-last-names-in-company',
    text: OF_LAST_NAME,
    values: [
      numberArray([...named.keys()]),
      numberArray(named.map(({ companyNo }) => companyNo)),
      textArray(named.map(({ lastName }) => lastName)),
      numberArray(named.map(({ initials }) => initials)),
    ],
  })
  const few = [...Map.groupBy(rows, ({ at }) => at)].flatMap(([at, people]) => {
    const row = named[at]?.row
    return row === undefined || people.length > MOST_OF_ONE_LAST_NAME
      ? []
      : people.map((person) => ({ row, ...person }))
  })
  return bearers(few, asked)
}

/** Everybody whose name may be the row's, where the company is small. */
export async function findEverybodyInCompany(
  client: PoolClient,
  asked: readonly Omit<AskedCompany, 'lastNames'>[],
): Promise<FoundRow[]> {
  if (asked.length === 0) return []
  const { rows } = await client.query<FoundRow>({
    name: 'directory-everybody-in-company',
    text: EVERYBODY,
    values: [numberArray(asked.map(({ row }) => row)), numberArray(asked.map(({ companyNo }) => companyNo))],
  })
  return bearers(rows, asked)
}

/** Most of a company has another name: only who may bear the row's is worth weighing. */
function bearers(rows: readonly FoundRow[], asked: readonly Pick<AskedCompany, 'row' | 'name'>[]): FoundRow[] {
  const nameOf = new Map(asked.map(({ row, name }) => [row, name]))
  return rows.filter(({ row, first_name, middle_name, last_name }) => {
    const name = nameOf.get(row)
    return (
      name &&
      mayBeNamed(compareNames(name, { firstName: first_name, middleName: middle_name ?? '', lastName: last_name }))
    )
  })
}
