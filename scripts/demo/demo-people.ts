import { TITLES_BY_DEPARTMENT } from './data/titles.ts'
import { type DemoCompany, demoCompanies, slugOf } from './demo-companies.ts'
import { type DemoName, demoName } from './demo-names.ts'
import { type Random, seededRandom, weighted } from './random.ts'

/** Days count back from here, so that the directory is the same whenever it is made. */
export const DEMO_TODAY = '2026-11-01'
export const DEMO_SIZE = { people: 100_000, companies: 10_000 }

export type DemoEmployment = { company: DemoCompany; title: string; startedAt: string; endedAt: string }

/** An invented person. `email` and `phone` are '' where the directory knows none; `otherEmail`: the same mailbox at the second domain; `past`: the newest first. */
export type DemoPerson = {
  personId: string
  name: DemoName
  slug: string
  email: string
  otherEmail: string
  phone: string
  title: string
  company: DemoCompany
  location: string
  startedAt: string
  past: DemoEmployment[]
}

const drawDepartment = weighted<string>([
  ['Sales', 18],
  ['Marketing', 12],
  ['Engineering', 24],
  ['Operations', 17],
  ['Finance', 9],
  ['Human Resources', 7],
  ['Information Technology', 7],
  ['Customer Success', 6],
])
const drawLevel = weighted<number>([
  [0, 44],
  [1, 23],
  [2, 20],
  [3, 8],
  [4, 3],
  [5, 2],
])
const MOST_JOBS_BEFORE = 4

/** Everybody of the demo directory, company after company. The same people for the same size, on every machine. */
export function* demoPeople(size = DEMO_SIZE): Generator<DemoPerson> {
  const companies = demoCompanies({ count: size.companies, people: size.people })
  const random = seededRandom('rollcall demo people')
  const slugs = new Map<string, number>()
  let number = 0
  for (const company of companies) {
    const addresses = new Set<string>()
    for (let head = 0; head < company.headcount; head++) {
      number++
      yield inventPerson(random, { company, companies, addresses, slugs, number, isFounder: head === 0 })
    }
  }
}

type Making = {
  company: DemoCompany
  companies: readonly DemoCompany[]
  addresses: Set<string>
  slugs: Map<string, number>
  number: number
  isFounder: boolean
}

function inventPerson(random: Random, making: Making): DemoPerson {
  const { company, number } = making
  const name = demoName(random, weighted(company.country.cultures)(random))
  const department = drawDepartment(random)
  const level = drawLevel(random)
  const monthsHere = random.chance(0.07) ? random.whole(6) : 6 + Math.floor(random.unit() ** 1.6 * 160)
  const email = random.chance(0.86) ? addressOf(name, making) : ''
  return {
    personId: `p-${String(number).padStart(6, '0')}`,
    name,
    slug: slugFor(random, name, making.slugs),
    email,
    otherEmail: email !== '' && company.domains[1] ? email.replace(/@.*/, `@${company.domains[1]}`) : '',
    phone: random.chance(0.35) ? company.country.phone(random.whole(1_000_000)) : '',
    title:
      making.isFounder && company.headcount < 30
        ? random.pick(['CEO', 'Founder & CEO', 'Managing Director', 'Owner'])
        : titleOf(random, department, level),
    company,
    location: random.pick(company.country.cities),
    startedAt: monthsAgo(monthsHere, 1 + random.whole(28)),
    past: pastOf(random, { making, department, level, monthsHere }),
  }
}

function titleOf(random: Random, department: string, level: number): string {
  const titles = TITLES_BY_DEPARTMENT[department]?.[Math.max(0, level)] ?? []
  return random.pick(titles)
}

type Past = { making: Making; department: string; level: number; monthsHere: number }

function pastOf(random: Random, { making, department, level, monthsHere }: Past): DemoEmployment[] {
  const past: DemoEmployment[] = []
  let endedMonthsAgo = monthsHere
  while (past.length < MOST_JOBS_BEFORE && random.chance(0.5)) {
    const months = 8 + random.whole(60)
    const company = random.pick(making.companies)
    if (company === making.company) break
    const startedAt = monthsAgo(endedMonthsAgo + months, 1)
    const endedAt = monthsAgo(endedMonthsAgo, 1)
    past.push({ company, title: titleOf(random, department, level - 1 - past.length), startedAt, endedAt })
    endedMonthsAgo += months
  }
  return past
}

/** A day of the month that lies so many months before {@link DEMO_TODAY}. */
function monthsAgo(months: number, day: number): string {
  const [year = 2026, month = 11] = DEMO_TODAY.split('-').map(Number)
  const count = year * 12 + (month - 1) - 1 - months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Most profiles carry a tail of letters and digits, as LinkedIn gives them; nobody's is another's. */
function slugFor(random: Random, name: DemoName, slugs: Map<string, number>): string {
  const base = slugOf(`${name.first} ${name.last}`)
  const tail = (1_000_000 + random.whole(2_000_000_000)).toString(36)
  const taken = slugs.get(base) ?? 0
  slugs.set(base, taken + 1)
  return taken === 0 && random.chance(0.25) ? `${base}-demo` : `${base}-${tail}${taken.toString(36)}`
}

function addressOf({ first, last }: DemoName, { company, addresses }: Making): string {
  const [given, family] = [slugOf(first).replaceAll('-', ''), slugOf(last).replaceAll('-', '')]
  const local = {
    'first.last': `${given}.${family}`,
    flast: `${given.slice(0, 1)}${family}`,
    first: given,
    first_last: `${given}_${family}`,
    'f.last': `${given.slice(0, 1)}.${family}`,
    lastf: `${family}${given.slice(0, 1)}`,
  }[company.mail]
  let address = `${local}@${company.domains[0]}`
  for (let again = 2; addresses.has(address); again++) address = `${local}${again}@${company.domains[0]}`
  addresses.add(address)
  return address
}
