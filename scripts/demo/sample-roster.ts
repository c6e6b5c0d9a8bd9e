import { DEMO_SIZE, type DemoPerson, demoPeople } from './demo-people.ts'
import { calledName, companyByHand, linkedinByHand, misspell, phoneByHand } from './distort.ts'
import { type Random, seededRandom } from './random.ts'
import { csvLine } from './write-csv.ts'

/** Six rows in ten are people of the demo directory; each row has one of these ways of saying so, in turn by chance. */
export const ROSTER_KNOWN_SHARE = 0.6
const HEADER = 'First Name,Last Name,Email,Company,Website,Job Title,LinkedIn URL,Phone,City,Country'
const INVENTED =
  'Ilvarre Thessom Okzana Bryndle Marquith Yelvane Quorvath Ysmelle Zubrenko Thaxiell Ombrindo Vuxhallen'.split(' ')
const NAMES = INVENTED.length ** 3

/**
 * A list of any length, as CSV text line by line (each ends in a line break), the header first. The same for the same `rows` and
 * `seed`. Nobody stands in it twice before everybody stood in it once; of a directory that is larger than the list and the demo's,
 * every so many people.
 */
export function* sampleRoster(rows: number, seed: string, size = DEMO_SIZE): Generator<string> {
  const random = seededRandom(`rollcall roster ${seed}`)
  const people = everyNth(demoPeople(size), Math.ceil(size.people / Math.max(rows, DEMO_SIZE.people)))
  yield `${HEADER}\n`
  // A stride without a factor in common with the number of people meets each of them once.
  const start = random.whole(people.length)
  for (let at = 0; at < rows; at++) {
    const person = people[(start + at * 7_919) % people.length]
    const cells = person && random.chance(ROSTER_KNOWN_SHARE) ? knownRow(random, person) : inventedRow(random, at)
    yield `${csvLine(cells)}\n`
  }
}

function everyNth<Item>(items: Iterable<Item>, step: number): Item[] {
  const kept: Item[] = []
  let at = 0
  for (const item of items) if (at++ % step === 0) kept.push(item)
  return kept
}

function knownRow(random: Random, person: DemoPerson): string[] {
  const { name, company } = person
  const way = random.whole(6)
  const first = way === 5 ? (calledName(name.first) ?? name.first) : name.first
  return [
    first,
    way === 4 ? misspell(random, name.last) : name.last,
    way === 0 ? person.email : '',
    way === 3 ? '' : companyByHand(random, company.name),
    way === 2 || way === 3 ? `https://www.${company.domains[0]}` : '',
    person.title,
    way === 1 ? linkedinByHand(random, person.slug) : '',
    person.phone === '' ? '' : phoneByHand(random, person.phone),
    person.location,
    company.country.code,
  ]
}

function inventedRow(random: Random, at: number): string[] {
  const parts = [at, Math.floor(at / 12), Math.floor(at / 144)].map((turn) => INVENTED[turn % INVENTED.length] ?? '')
  const [first = '', stem = '', end = ''] = parts
  const last = `${stem}${end.toLowerCase()}${random.pick(['sen', 'ova', 'ell', 'stam'])}`
  // The names begin anew now and then; whoever bears one then works elsewhere.
  const guild = `Guild${at < NAMES ? '' : ` ${Math.floor(at / NAMES) + 1}`}`
  const host = `${last.toLowerCase()}-${guild.toLowerCase().replace(' ', '-')}.com`
  const email = random.chance(0.5)
    ? `${first.toLowerCase()}.roster${at}@${random.chance(0.3) ? 'gmail.com' : host}`
    : ''
  return [first, last, email, `${last} ${guild}`, random.chance(0.4) ? host : '', 'Consultant', '', '', '', '']
}
