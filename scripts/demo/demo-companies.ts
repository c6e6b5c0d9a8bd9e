import { INDUSTRIES } from './data/industries.ts'
import { type DemoCountry, drawCountry } from './demo-countries.ts'
import { type Random, seededRandom, weighted } from './random.ts'

/** An invented company. `headcount`: how many of its people stand in the directory. `mail`: how it writes addresses. */
export type DemoCompany = {
  companyId: string
  name: string
  domains: string[]
  aliases: string[]
  industry: string
  employeeCount: number
  techStack: string[]
  country: DemoCountry
  headcount: number
  mail: MailPattern
}
export type MailPattern = 'first.last' | 'flast' | 'first' | 'first_last' | 'f.last' | 'lastf'

const STARTS =
  'Vel Kes Bra Tor Nav Zel Mar Ard Quin Sol Fen Lum Cor Hal Tam Ori Bel Dra Ver Cal Nim Ost Ryn Sar Tel Ulm Wex Yar Zan Eld Grev Hex Ivo Jas Kor Lys Mon Nor Pel Rav Sten Tyr Val Wyn Ald Bren Cyr Dun'.split(
    ' ',
  )
const MIDDLES = 'mo tri va le no ri sha do li ve ra ne bi co the lo mi ta ze qui xa fi gu'.split(' ')
const ENDS =
  'ra ntis llo via xon rin dale vex mund tica lor nova ris bridge quest wick ston mere lux phon dyne gard'.split(' ')
const PATTERNS = weighted<MailPattern>([
  ['first.last', 48],
  ['flast', 24],
  ['first', 10],
  ['first_last', 6],
  ['f.last', 8],
  ['lastf', 4],
])
const SHARING = 60
/** Beyond so many companies the short names run out. */
const SHORT_ROOTS = 18_000

/** Ten thousand companies unless told otherwise, a few of them large, `people` heads in all, some of them behind one domain. */
export function demoCompanies({ count, people }: { count: number; people: number }): DemoCompany[] {
  const random = seededRandom('rollcall demo companies')
  const roots = new Set<string>()
  const sizes = headcounts(count, people)
  const companies: DemoCompany[] = []
  while (companies.length < count) {
    const root = companies.length < SHORT_ROOTS ? coinRoot(random) : longRoot(random)
    if (roots.has(root)) continue
    roots.add(root)
    companies.push(
      inventCompany(random, { root, headcount: sizes[companies.length] ?? 1, number: companies.length + 1 }),
    )
  }
  shareDomains(companies)
  return companies
}

/** Sizes fall like 1/(rank + 20): the largest has a hundredth of all people, the median a handful. */
function headcounts(count: number, people: number): number[] {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 20))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sizes = weights.map((weight) => Math.max(1, Math.floor((weight / total) * people)))
  const left = people - sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size, rank) => (rank < left ? size + 1 : size))
}

function coinRoot(random: Random): string {
  const middle = random.chance(0.6) ? random.pick(MIDDLES) : ''
  return `${random.pick(STARTS)}${middle}${random.pick(ENDS)}`
}

const longRoot = (random: Random): string =>
  `${random.pick(STARTS)}${random.pick(MIDDLES)}${random.pick(MIDDLES)}${random.pick(MIDDLES)}${random.pick(ENDS)}`

type Making = { root: string; headcount: number; number: number }

function inventCompany(random: Random, { root, headcount, number }: Making): DemoCompany {
  const country = drawCountry(random)
  const industry = random.pick(INDUSTRIES)
  const word = random.pick(industry.words)
  const spoken = random.chance(0.16) ? `${root} & ${coinRoot(random)}` : random.chance(0.85) ? `${root} ${word}` : root
  const form = random.pick(country.legalForms)
  const name = form === '' ? spoken : `${spoken} ${form}`
  const host = `${slugOf(root)}-${slugOf(word)}`
  const domains = [`${host}.${random.pick(country.topLevels)}`]
  if (random.chance(0.08)) domains.push(`${slugOf(root)}-${slugOf(word)}-group.com`)
  return {
    companyId: `c-${String(number).padStart(5, '0')}`,
    name,
    domains,
    aliases: aliasesOf(random, { root, spoken, word }),
    industry: industry.name,
    employeeCount: Math.max(1, Math.round(headcount * (1 + random.unit() ** 3 * 30))),
    techStack: [...new Set(Array.from({ length: random.whole(6) }, () => random.pick(industry.tech)))],
    country,
    headcount,
    mail: PATTERNS(random),
  }
}

function aliasesOf(random: Random, { root, spoken, word }: { root: string; spoken: string; word: string }): string[] {
  const aliases: string[] = []
  if (random.chance(0.25) && spoken !== root) aliases.push(root)
  if (random.chance(0.05)) aliases.push(`${root} Group`)
  if (random.chance(0.04)) aliases.push(`${coinRoot(random)} ${word}`)
  return aliases
}

/** Branches of one house in several countries answer to its one domain. */
function shareDomains(companies: readonly DemoCompany[]): void {
  for (let group = 0; group < SHARING; group++) {
    const head = companies[100 + group * 40]
    const branches = [companies[101 + group * 40], group % 3 ? undefined : companies[102 + group * 40]]
    if (!head) return
    for (const branch of branches) {
      if (!branch) continue
      branch.name = `${head.name.replace(/ \S+$/, '')} ${branch.country.name}`
      branch.domains.splice(0, branch.domains.length, head.domains[0] ?? '')
      branch.aliases.length = 0
    }
  }
}

export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
