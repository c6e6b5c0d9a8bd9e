import type { Pool, PoolClient, QueryConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { ensureDemoDirectory } from '#scripts/demo/ensure-demo-directory.ts'
import { closeDirectory, type Directory, nothingKnown, openDirectory } from './directory.ts'
import { identifyPeople } from './identify-people.ts'
import { readPeople, readPeopleById } from './read-people.ts'
import { askAbout } from './test-directory.ts'

let database: TestDatabase
let directory: Directory
const said: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
  await ensureDemoDirectory(directory, (line) => said.push(line))
})
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})

/** Statement names and the directory tables that their plans read from end to end. */
type Plans = Map<string, string[]>

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

async function scannedTables(client: PoolClient, { text, values }: QueryConfig): Promise<string[]> {
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

/** A row that says nothing but a name which too many bear to be read. */
async function askForCommonName() {
  const { rows } = await directory.pool.query<{ first_name: string; last_name: string }>(
    `SELECT first_name, last_name FROM directory.person JOIN directory.name_holders USING (name_key) ORDER BY holders DESC LIMIT 1`,
  )
  return askAbout({ firstName: rows[0]?.first_name ?? '', lastName: rows[0]?.last_name ?? '' })
}

// Larger would take minutes to load. It is the harder size for the guard: the smaller a table, the sooner the planner reads it whole.
// In 5,000,000 people the server's own counters told no sequential scan of any table but `generation` either, which has one row.
describe('lookups in a directory of 100,000 people', () => {
  test('the demo directory is loaded once', async () => {
    const lines = said.length
    await ensureDemoDirectory(directory, (line) => said.push(line))
    expect(said).toHaveLength(lines)
    const { rows } = await directory.pool.query('SELECT people, companies FROM directory.generation')
    expect(rows).toEqual([{ people: 100_000, companies: 10_000 }])
  })

  test('an explained statement that reads a whole table is seen', async () => {
    const client = await directory.pool.connect()
    expect(await scannedTables(client, { text: "SELECT title FROM directory.person WHERE title = 'x'" })).toEqual([
      'person',
    ])
    client.release()
  })

  test('no lookup of any tier reads a table from end to end', async () => {
    const plans: Plans = new Map()
    const watched = explained(directory, plans)
    const { rows } = await directory.pool.query<{
      first_name: string
      last_name: string
      email: string | null
      slug: string
      company: string
      domain: string
    }>(
      `SELECT first_name, last_name, email, linkedin_slug AS slug, company.name AS company, company.domains[1] AS domain
         FROM directory.person JOIN directory.company USING (company_no) WHERE person_no % 1000 = 7 ORDER BY person_no`,
    )
    const queries = rows.map(({ first_name, last_name, email, slug, company, domain }, at) => {
      const name = {
        firstName: first_name,
        lastName: at % 3 ? last_name : `${last_name.slice(0, 2)}${last_name.slice(3)}`,
      }
      return (
        [
          askAbout({ ...name, linkedinSlug: slug, linkedinUrn: 'urn:li:member:1' }),
          askAbout({ ...name, emailKey: email ?? 'nobody@nowhere.com' }),
          askAbout({ ...name, companyDomain: domain }),
          askAbout({ ...name, companyName: company }),
          askAbout(name),
        ][at % 5] ?? askAbout(name)
      )
    })
    const answers = await identifyPeople(watched, [...queries, await askForCommonName()])
    const found = answers.flatMap((answer) => (answer.kind === 'match' ? [answer] : []))
    expect(new Set(found.map(({ tier }) => tier)).size).toBeGreaterThanOrEqual(4)
    await readPeople(
      watched,
      found.map(({ personNo }) => personNo),
    )
    await readPeopleById(
      watched,
      found.map(({ personId }) => personId),
    )

    expect([...plans].filter(([, tables]) => tables.length > 0)).toEqual([])
    expect([...plans.keys()].sort()).toEqual([
      'directory-bearers',
      'directory-by-identity',
      'directory-by-name',
      'directory-companies',
      'directory-everybody-in-company',
      'directory-facts',
      'directory-facts-by-id',
      'directory-facts-companies',
      'directory-facts-emails',
      'directory-holders',
      'directory-last-names-in-company',
      'directory-names-in-company',
      'directory-near-names',
      'directory-people',
      'directory-resolve-companies',
    ])
  })
})
