import type { Pool, PoolClient, QueryConfig } from 'pg'
import type { Identification } from '#lib/core/identity/identify.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { type Directory, nothingKnown } from './directory.ts'
import { identifyPeople } from './identify-people.ts'
import { readPeople, readPeopleById } from './read-people.ts'
import { askAbout } from './test-directory.ts'

/** Every statement that lookups consist of. */
export const LOOKUP_STATEMENTS: readonly string[] = [
  'directory-by-name',
  'directory-companies',
  'directory-everybody-in-company',
  'directory-facts',
  'directory-facts-companies',
  'directory-facts-emails',
  'directory-further-addresses',
  'directory-holders',
  'directory-identity-pages',
  'directory-last-names-in-company',
  'directory-names-in-company',
  'directory-near-names',
  'directory-people',
  'directory-resolve-companies',
]

const ROWS = 100

/** Statement names and the directory tables that their plans read from end to end. */
type Plans = Map<string, string[]>

/** Asks for people of the directory by every kind of row, each statement explained before it runs. For tests. */
export async function explainLookups(directory: Directory): Promise<{ plans: Plans; answers: Identification[] }> {
  const plans: Plans = new Map()
  const watched = explained(directory, plans)
  const answers = await identifyPeople(watched, [
    ...(await rowsOfEveryKind(directory)),
    await commonName(directory),
    await furtherAddress(directory),
    await strangerAtSmallCompany(directory),
  ])
  const found = answers.flatMap((answer) => (answer.kind === 'match' ? [answer] : []))
  await readPeople(
    watched,
    found.map(({ personNo }) => personNo),
  )
  await readPeopleById(
    watched,
    found.map(({ personId }) => personId),
  )
  return { plans, answers }
}

/** The same directory, whose every lookup is explained before it runs. Planning is left as it is: seq scans are allowed. */
function explained({ pool }: Directory, plans: Plans): Directory {
  const connect = async () => {
    const client = await pool.connect()
    return new Proxy(client, {
      get(target, property) {
        if (property !== 'query') {
          const member: unknown = Reflect.get(target, property)
          return typeof member === 'function' ? member.bind(target) : member
        }
        return async (config: QueryConfig | string) => {
          if (typeof config !== 'string' && config.name) plans.set(config.name, await scannedTables(target, config))
          return await target.query(config as QueryConfig)
        }
      },
    })
  }
  return {
    pool: new Proxy(pool, {
      get: (target, property) => (property === 'connect' ? connect : Reflect.get(target, property)),
    }) as Pool,
    known: nothingKnown(),
  }
}

export async function scannedTables(client: PoolClient, { text, values }: QueryConfig): Promise<string[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': unknown }>({
    text: `EXPLAIN (VERBOSE, FORMAT JSON) ${text}`,
    values,
  })
  return seqScans(rows[0]?.['QUERY PLAN'])
}

function seqScans(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(seqScans)
  if (typeof node !== 'object' || node === null) return []
  const own =
    'Node Type' in node && node['Node Type'] === 'Seq Scan' && 'Relation Name' in node
      ? [String(node['Relation Name'])]
      : []
  return [...own, ...Object.values(node).flatMap(seqScans)]
}

/** Rows that name a profile, an address, a domain, a company or nothing but a name, every third one misspelt. */
async function rowsOfEveryKind({ pool }: Directory): Promise<PersonQuery[]> {
  const { rows } = await pool.query<{
    first_name: string
    last_name: string
    email: string | null
    slug: string
    company: string
    domain: string
  }>(
    `SELECT first_name, last_name, directory.full_email(email, domains) AS email, linkedin_slug AS slug,
            company.name AS company, split_part(domains, E'\\n', 1) AS domain
       FROM directory.person JOIN directory.company USING (company_no)
      WHERE person_no % ((SELECT people FROM directory.generation) / ${ROWS}) = 7 ORDER BY person_no`,
  )
  return rows.map(({ first_name, last_name, email, slug, company, domain }, at) => {
    const lastName = at % 3 ? last_name : `${last_name.slice(0, 2)}${last_name.slice(3)}`
    const name = { firstName: first_name, lastName }
    const kinds = [
      { linkedinSlug: slug, linkedinUrn: 'urn:li:member:1' },
      { emailKey: email ?? 'nobody@nowhere.com' },
      { companyDomain: domain },
      { companyName: company },
      {},
    ]
    return askAbout({ ...name, ...kinds[at % kinds.length] })
  })
}

/** A row that says nothing but a name which too many bear to be read. */
async function commonName({ pool }: Directory): Promise<PersonQuery> {
  const { rows } = await pool.query<{ first_name: string; last_name: string }>(
    `SELECT min(first_name) AS first_name, min(last_name) AS last_name
       FROM directory.person WHERE name_key IS NOT NULL GROUP BY name_key ORDER BY count(*) DESC LIMIT 1`,
  )
  return askAbout({ firstName: rows[0]?.first_name ?? '', lastName: rows[0]?.last_name ?? '' })
}

/** A row that says nothing but somebody's second address. */
async function furtherAddress({ pool }: Directory): Promise<PersonQuery> {
  const { rows } = await pool.query<{ key: string }>(
    'SELECT coalesce(email_key, email) AS key FROM directory.person_email LIMIT 1',
  )
  return askAbout({ emailKey: rows[0]?.key ?? null })
}

/** A row whose last name is like none that is known, of a company whose people can all be compared. */
async function strangerAtSmallCompany({ pool }: Directory): Promise<PersonQuery> {
  const { rows } = await pool.query<{ first_name: string; company: string }>(
    `SELECT first_name, company.name AS company FROM directory.company JOIN directory.person USING (company_no)
      WHERE people BETWEEN 2 AND 20 LIMIT 1`,
  )
  return askAbout({
    firstName: rows[0]?.first_name ?? '',
    lastName: 'Quorvathszky',
    companyName: rows[0]?.company ?? '',
  })
}
