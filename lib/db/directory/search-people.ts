import type { PoolClient } from 'pg'
import type { z } from 'zod'
import type { PeoplePage, PersonView } from '#lib/contract/people.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import { countryCode } from '#lib/core/normalize/country.ts'
import type { Directory } from './directory.ts'
import { linkedinUrl } from './person-facts-row.ts'
import { seniorityCode, seniorityOfCode } from './seniority-codes.ts'
import { withReader } from './with-reader.ts'

/** Every part may be left out or ''. `after` is `next` of the page before; `limit` at most 100. */
export type PeopleSearch = {
  text?: string | undefined
  title?: string | undefined
  company?: string | undefined
  seniority?: string | undefined
  country?: string | undefined
  after?: string | undefined
  limit?: number | undefined
}

const MOST_ON_PAGE = 100
const MOST_WORDS = 8
/** Companies that a word of the search may mean; of more the largest are taken. */
const MOST_COMPANIES = 300
const SEARCHED = `to_tsvector('simple', directory.search_text(first_name, middle_name, last_name, title))`

/**
 * People whose names, title or employer hold every word of `text` (the last word may be unfinished), and to whom the filters apply,
 * in the order of last and first name.
 */
export async function searchPeople(directory: Directory, search: PeopleSearch): Promise<z.infer<typeof PeoplePage>> {
  const limit = Math.max(1, Math.min(search.limit ?? MOST_ON_PAGE, MOST_ON_PAGE))
  return await withReader(directory, async ({ client }) => {
    const { conditions, values } = await conditionsOf(client, search)
    // With words the order must not come from the index of numbers: walking it and testing each person for rare words takes seconds.
    const order = wordsOf(search.text).length || search.title?.trim() ? 'person_no + 0' : 'person_no'
    const { rows } = await client.query<PersonRow>(
      `SELECT person_no, person_id, first_name, middle_name, last_name, person.title, seniority, email IS NOT NULL AS has_email,
              coalesce(person.company_name, company.name) AS company_name, split_part(company.domains, E'\\n', 1) AS company_domain,
              location, person.country, linkedin_slug
         FROM (SELECT * FROM directory.person WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${limit + 1}) AS person
         LEFT JOIN LATERAL (
           SELECT name, domains FROM directory.company WHERE company_no = person.company_no LIMIT 1) AS company ON true
        ORDER BY person_no`,
      values,
    )
    const page = rows.slice(0, limit)
    return { people: page.map(viewOf), next: rows.length > limit ? String(page.at(-1)?.person_no ?? '') : null }
  })
}

type PersonRow = {
  person_no: number
  person_id: string
  first_name: string
  middle_name: string | null
  last_name: string
  title: string | null
  seniority: number
  has_email: boolean
  company_name: string | null
  company_domain: string | null
  location: string | null
  country: string | null
  linkedin_slug: string | null
}

async function conditionsOf(client: PoolClient, search: PeopleSearch) {
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const after = Number(search.after)
  const conditions = [`person_no > ${bind(Number.isInteger(after) && after > 0 ? after : 0)}`]
  for (const word of wordsOf(search.text)) {
    const companies = await companiesNamed(client, word)
    conditions.push(`(${SEARCHED} @@ ${wordQuery(bind(word))} OR company_no = ANY (${bind(companies)}))`)
  }
  if (search.title?.trim()) {
    const query = wordQuery(bind(search.title))
    conditions.push(`${SEARCHED} @@ ${query} AND to_tsvector('simple', directory.search_text(title)) @@ ${query}`)
  }
  if (search.company?.trim()) {
    conditions.push(`company_no = ANY (${bind(await companiesNamed(client, search.company))})`)
  }
  if (search.seniority) conditions.push(`seniority = ${bind(seniorityCode(search.seniority))}`)
  if (search.country) conditions.push(`country = ${bind(countryCode(search.country) ?? search.country)}`)
  return { conditions, values }
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
}

/** Every lexeme of the text, the last one as a prefix: people type while they search. Matches nothing for text without a letter. */
function wordQuery(parameter: string): string {
  return `(nullif(plainto_tsquery('simple', directory.search_text(${parameter}))::text, '') || ':*')::tsquery`
}

const COMPANIES = `
  SELECT company_no FROM (
    (SELECT company_no, people FROM directory.company
      WHERE to_tsvector('simple', directory.search_text(name))
            @@ (nullif(plainto_tsquery('simple', directory.search_text($1))::text, '') || ':*')::tsquery
      ORDER BY people DESC LIMIT ${MOST_COMPANIES})
    UNION ALL
    (SELECT company_no, 0 FROM directory.company_alias WHERE key = $2 LIMIT ${MOST_COMPANIES})
    UNION ALL
    (SELECT company_no, 0 FROM directory.company_domain WHERE domain = lower($1) LIMIT ${MOST_COMPANIES})
  ) AS named`

async function companiesNamed(client: PoolClient, text: string): Promise<number[]> {
  const { rows } = await client.query<{ company_no: number }>(COMPANIES, [text.trim(), companyKey(text)])
  return [...new Set(rows.map(({ company_no }) => company_no))]
}

function viewOf(row: PersonRow): PersonView {
  return {
    personId: row.person_id,
    name: [row.first_name, row.middle_name ?? '', row.last_name].filter((part) => part !== '').join(' '),
    title: row.title ?? '',
    seniority: seniorityOfCode(row.seniority),
    companyName: row.company_name ?? '',
    companyDomain: row.company_domain || null,
    location: row.location ?? '',
    country: row.country,
    hasEmail: row.has_email,
    linkedinUrl: linkedinUrl(row.linkedin_slug),
  }
}
