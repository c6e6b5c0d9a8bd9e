import { type DemoPerson, demoPeople } from './demo-people.ts'
import { calledName, companyByHand, linkedinByHand, misspell, phoneByHand } from './distort.ts'
import { type Random, seededRandom } from './random.ts'

/** A row of the event list before it becomes text. `kind`: how it came to be; tests count by it. */
export type Attendee = {
  kind: AttendeeKind
  name: string
  email: string
  company: string
  title: string
  phone: string
  linkedin: string
  web: string
  country: string
}
export type AttendeeKind = keyof typeof ROWS_OF_KIND

/** 500 in all. All but the last five kinds are people of the demo directory. */
const ROWS_OF_KIND = {
  linkedin: 70,
  email: 80,
  company: 100,
  misspelt: 40,
  nickname: 30,
  'former-employer': 20,
  website: 20,
  'private-mail': 15,
  suppressed: 20,
  repeated: 35,
  'invalid-email': 12,
  'free-mail': 25,
  nobody: 23,
  'no-name': 10,
} as const

const NOBODY = { linkedin: '', web: '', phone: '', country: '' }
const FREE_MAIL = ['gmail.com', 'outlook.com', 'gmx.de', 'yahoo.com', 'web.de']

/** Deterministic: the same attendees, in the same order, every time. */
export function sampleAttendees() {
  const random = seededRandom('rollcall event attendees')
  const people = [...demoPeople()]
  const taken = new Set<DemoPerson>()
  const draw = (fits: (person: DemoPerson) => boolean): DemoPerson => {
    for (;;) {
      const person = random.pick(people)
      if (taken.has(person) || !fits(person)) continue
      taken.add(person)
      return person
    }
  }
  const { rows: suppressedRows, suppressed } = suppressedAttendees(random, draw)
  const attendees: Attendee[] = [...suppressedRows]
  for (const [kind, make] of MAKERS) {
    for (let at = 0; at < ROWS_OF_KIND[kind]; at++) attendees.push({ kind, ...make(random, draw) })
  }
  const shuffled = shuffle(random, attendees)
  const repeats = shuffled
    .filter(({ kind }) => kind === 'email' || kind === 'linkedin' || kind === 'free-mail')
    .slice(0, ROWS_OF_KIND.repeated)
    .map((row) => ({
      ...row,
      kind: 'repeated' as const,
      name: recased(random, row.name),
      email: row.email.toUpperCase(),
    }))
  return { attendees: interleave(shuffled, repeats), suppressed }
}

type Draw = (fits: (person: DemoPerson) => boolean) => DemoPerson
type Row = Omit<Attendee, 'kind'>

type Maker = (random: Random, draw: Draw) => Row

const MAKER_OF_KIND = {
  linkedin: (random: Random, draw: Draw) => {
    const person = draw(() => true)
    return { ...rowOf(random, person), linkedin: linkedinByHand(random, person.slug) }
  },
  email: (random: Random, draw: Draw) => {
    const person = draw(({ email }) => email !== '')
    return { ...rowOf(random, person), email: recased(random, person.email) }
  },
  company: (random: Random, draw: Draw) =>
    rowOf(
      random,
      draw(() => true),
    ),
  misspelt: (random: Random, draw: Draw) => {
    const person = draw(({ name }) => name.last.length > 5)
    const { first, last } = person.name
    return {
      ...rowOf(random, person),
      name: random.chance(0.7) ? `${first} ${misspell(random, last)}` : `${misspell(random, first)} ${last}`,
    }
  },
  nickname: (random: Random, draw: Draw) => {
    const person = draw(({ name }) => calledName(name.first) !== null)
    return { ...rowOf(random, person), name: `${calledName(person.name.first)} ${person.name.last}` }
  },
  'former-employer': (random: Random, draw: Draw) => {
    const person = draw(({ past }) => past.length > 0)
    const [before] = person.past
    return { ...rowOf(random, person), company: before?.company.name ?? '', title: before?.title ?? '' }
  },
  website: (random: Random, draw: Draw) => {
    const person = draw(({ company }) => company.domains.length > 0)
    return { ...rowOf(random, person), company: '', web: `https://www.${person.company.domains[0]}/` }
  },
  'private-mail': (random: Random, draw: Draw) => ({
    ...rowOf(
      random,
      draw(() => true),
    ),
    email: freeMail(random),
  }),
  'invalid-email': (random: Random, draw: Draw) => {
    const person = draw(({ email }) => email !== '')
    const [local, domain] = person.email.split('@')
    return {
      ...rowOf(random, person),
      email: random.pick([`${local}@`, `${local} at ${domain}`, `${local}@@${domain}`, `${local}.${domain}`]),
    }
  },
  'free-mail': (random: Random) => ({
    ...NOBODY,
    name: inventedName(random),
    email: freeMail(random),
    company: '',
    title: '',
  }),
  nobody: (random: Random) => ({
    ...NOBODY,
    name: inventedName(random),
    email: '',
    company: `${random.pick(UNKNOWN)} ${random.pick(['Ventures', 'Guild', 'Workshop', 'Collective'])}`,
    title: random.pick(['Founder', 'Owner', 'Head of Partnerships', 'Consultant']),
  }),
  'no-name': (random: Random) => ({
    ...NOBODY,
    name: '',
    email: '',
    company: random.chance(0.5) ? random.pick(UNKNOWN) : '',
    title: random.pick(['', 'Visitor', 'Press']),
  }),
} satisfies Record<Exclude<AttendeeKind, 'suppressed' | 'repeated'>, Maker>

const MAKERS = Object.entries(MAKER_OF_KIND) as [keyof typeof MAKER_OF_KIND, Maker][]

/** Names that no table of names holds: nobody of the directory is called so. */
const UNKNOWN =
  'Quorvath Ysmelle Zubrenko Thaxiell Ombrindo Vuxhallen Kjarnvist Ploverdine Wimberoux Azquintel Drazhkova Hulvenstam'.split(
    ' ',
  )

function inventedName(random: Random): string {
  return `${random.pick(['Ilvarre', 'Thessom', 'Okzana', 'Bryndle', 'Marquith', 'Yelvane'])} ${random.pick(UNKNOWN)}`
}

/** Local parts that nobody would choose: the domain is real, the mailbox is not meant to be. */
function freeMail(random: Random): string {
  return `${random.pick(UNKNOWN).toLowerCase()}.badge${100_000 + random.whole(900_000)}@${random.pick(FREE_MAIL)}`
}

function rowOf(random: Random, { name, company, title, phone }: DemoPerson): Row {
  return {
    name: recased(
      random,
      [name.first, random.chance(0.5) ? name.middle : '', name.last].filter((part) => part !== '').join(' '),
    ),
    email: '',
    company: companyByHand(random, company.name),
    title: random.chance(0.85) ? title : '',
    phone: phone === '' || random.chance(0.3) ? '' : phoneByHand(random, phone),
    linkedin: '',
    web: '',
    country: random.chance(0.6) ? random.pick([company.country.code, company.country.name]) : '',
  }
}

function suppressedAttendees(random: Random, draw: Draw) {
  const workspaceDomains: string[] = []
  const rows: Attendee[] = []
  const add = (person: DemoPerson) => rows.push({ kind: 'suppressed', ...rowOf(random, person), email: person.email })
  const byEmail = Array.from({ length: 14 }, () => draw(({ email }) => email !== ''))
  for (const person of byEmail) add(person)
  while (workspaceDomains.length < 2) {
    const { company } = draw(
      (person) => person.email !== '' && person.company.headcount > 20 && person.company.headcount < 60,
    )
    workspaceDomains.push(company.domains[0] ?? '')
    for (let at = 0; at < 3; at++) add(draw((person) => person.company === company && person.email !== ''))
  }
  const emails = byEmail.map(({ email }) => email)
  return {
    rows,
    suppressed: { platformEmails: emails.slice(0, 6), workspaceEmails: emails.slice(6), workspaceDomains },
  }
}

/** Most as it is, some in capitals, some in small letters. */
function recased(random: Random, text: string): string {
  const way = random.whole(8)
  if (way === 0) return text.toUpperCase()
  return way === 1 ? text.toLowerCase() : text
}

function shuffle<Value>(random: Random, values: readonly Value[]): Value[] {
  return values
    .map((value) => [random.unit(), value] as const)
    .sort(([one], [other]) => one - other)
    .map(([, value]) => value)
}

/** Spreads the repeats over the second half, so that each comes after its first. */
function interleave(rows: readonly Attendee[], repeats: readonly Attendee[]): Attendee[] {
  const half = Math.floor(rows.length / 2)
  const every = Math.floor((rows.length - half) / Math.max(1, repeats.length))
  const later = rows.slice(half).flatMap((row, at) => {
    const repeat = at % every === 0 ? repeats[at / every] : undefined
    return repeat ? [row, repeat] : [row]
  })
  return [...rows.slice(0, half), ...later]
}
