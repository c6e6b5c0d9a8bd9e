import { US_MEN, US_SURNAMES, US_WOMEN } from '#scripts/demo/data/us-names.ts'

const PEOPLE = 100_000
const COMPANIES = 10_000
const TITLES = [
  'VP Sales',
  'Head of Marketing',
  'Software Engineer',
  'Account Manager',
  'Chief Financial Officer',
  'Buyer',
]
const CITIES = ['Boston', 'Austin', 'Denver', 'Chicago', 'Atlanta', 'Portland']

/** A directory as `loadDirectory` reads it, and a list of people as a user would bring it: the same for the same `rows`. */
export type ImportSample = { companiesCsv: string; peopleCsv: string; listCsv: string }

/**
 * 100,000 people at 10,000 companies, and a list of which six rows in ten are theirs: with or without email, profile and website,
 * some under another spelling, some twice, some without anything to go by.
 */
export function importSample(rows: number): ImportSample {
  const draw = generator(20_261_121)
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(draw() * list.length)] as Value
  const given = [...wordsOf(US_MEN), ...wordsOf(US_WOMEN)]
  const family = wordsOf(US_SURNAMES)
  const companies = Array.from({ length: COMPANIES }, (_, number) => {
    const name = `${pick(family)} ${pick(['Systems', 'Foods', 'Labs', 'Logistics', 'Energy'])} ${number}`
    return {
      id: `c${number}`,
      name,
      domain: `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}.com`,
      size: 5 + Math.floor(draw() ** 4 * 20_000),
    }
  })
  const people = Array.from({ length: PEOPLE }, (_, number) => {
    const company = companies[Math.floor(draw() ** 2 * COMPANIES)] as (typeof companies)[number]
    const [first, last] = [pick(given), pick(family)]
    const email = `${first}.${last}${number % 7 === 0 ? number : ''}@${company.domain}`.toLowerCase()
    return {
      id: `p${number}`,
      first,
      last,
      company,
      email,
      slug: `${first}-${last}-${number}`.toLowerCase(),
      title: pick(TITLES),
    }
  })
  const list = Array.from({ length: rows }, (_, number) => {
    const known = draw() < 0.6
    const person = pick(people)
    const first = known ? person.first : pick(given)
    const last = known ? person.last : `${pick(family)}${pick(['ov', 'sen', 'ez', ''])}`
    const company = known ? person.company : pick(companies)
    const email =
      draw() < 0.5
        ? known
          ? person.email
          : `${first}.${last}${number}@${draw() < 0.2 ? 'gmail.com' : company.domain}`.toLowerCase()
        : ''
    const profile = known && draw() < 0.25 ? `https://www.linkedin.com/in/${person.slug}/` : ''
    const site = draw() < 0.4 ? `www.${company.domain}` : ''
    const phone = draw() < 0.3 ? `+1 212 55${String(number % 100_000).padStart(5, '0')}` : ''
    return [
      `${first} ${last}`,
      draw() < 0.01 ? 'n/a' : email,
      company.name,
      site,
      pick(TITLES),
      profile,
      phone,
      pick(CITIES),
    ]
  })
  return {
    companiesCsv: csvOf([
      'company_id,name,domains,aliases,industry,employee_count,tech_stack,country',
      ...companies.map(({ id, name, domain, size }) => `${id},${name},${domain},,Software,${size},postgres|react,US`),
    ]),
    peopleCsv: csvOf([
      'person_id,linkedin_url,linkedin_urn,full_name,first_name,middle_name,last_name,suffix,emails,phones,title,seniority,department,company_id,company_name,company_domain,location,country,started_at',
      ...people.map(
        ({ id, first, last, company, email, slug, title }) =>
          `${id},https://www.linkedin.com/in/${slug},,${first} ${last},${first},,${last},,${email},,${title},,,${company.id},${company.name},${company.domain},Boston,US,2021-04-01`,
      ),
    ]),
    listCsv: csvOf([
      'Name,Email,Company,Website,Job Title,LinkedIn,Phone,City',
      ...list.map((cells) => cells.join(',')),
    ]),
  }
}

const csvOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s|]+/)
    .map((word) => word.replace(/[^A-Za-z'-]/g, ''))
    .filter((word) => word.length > 1)

/** Numbers in 0..1 that only look random (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
