import { US_MEN, US_SURNAMES, US_WOMEN } from './data/us-names.ts'
import { WORLD_NAMES } from './data/world-names.ts'
import { type Random, weighted } from './random.ts'

export type Culture = 'american' | keyof typeof WORLD_NAMES
export type DemoName = { first: string; middle: string; last: string; suffix: string }

type Draw = (random: Random) => string
type Draws = { men: Draw; women: Draw; surnames: Draw }

const DRAWS: Record<Culture, Draws> = {
  american: { men: drawCounted(US_MEN), women: drawCounted(US_WOMEN), surnames: drawCounted(US_SURNAMES) },
  german: drawsOf('german'),
  french: drawsOf('french'),
  spanish: drawsOf('spanish'),
  italian: drawsOf('italian'),
  nordic: drawsOf('nordic'),
  dutch: drawsOf('dutch'),
  indian: drawsOf('indian'),
  eastAsian: drawsOf('eastAsian'),
  polish: drawsOf('polish'),
}

const TWO_SURNAMES: Partial<Record<Culture, number>> = { spanish: 0.7, german: 0.05, american: 0.015, french: 0.02 }
const DEGREES = ['PhD', 'MBA', 'CPA']
const GENERATIONS = ['Jr.', 'Jr.', 'II', 'III', ...DEGREES]

/** A name as people of that culture bear it; names come as often as they do there. */
export function demoName(random: Random, culture: Culture): DemoName {
  const draws = DRAWS[culture]
  const isMan = random.chance(0.5)
  const given = isMan ? draws.men : draws.women
  const first = given(random)
  const middle = culture === 'american' && random.chance(0.25) ? given(random) : ''
  return {
    first,
    middle: middle === first ? '' : random.chance(0.6) ? middle.slice(0, 1) : middle,
    last: surname(random, culture, draws),
    suffix: culture === 'american' && random.chance(0.03) ? random.pick(isMan ? GENERATIONS : DEGREES) : '',
  }
}

function surname(random: Random, culture: Culture, draws: Draws): string {
  const own = draws.surnames(random)
  if (!random.chance(TWO_SURNAMES[culture] ?? 0)) return own
  const other = draws.surnames(random)
  if (other === own) return own
  return `${own}${culture === 'spanish' ? ' ' : '-'}${other}`
}

/** `name:frequency`, lower case. */
function drawCounted(text: string): Draw {
  const entries = text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [name = '', count = '0'] = entry.split(':')
      return [capitalised(name), Number(count)] as const
    })
  return weighted(entries)
}

/** The commonest first: the n-th is borne by about 1/(n + 6) as many. */
function drawsOf(culture: keyof typeof WORLD_NAMES): Draws {
  const { men, women, surnames } = WORLD_NAMES[culture]
  const draw = (text: string) =>
    weighted(text.split(/\s+/).map((name, at) => [name.replaceAll('_', ' '), 1 / (at + 6)] as const))
  return { men: draw(men), women: draw(women), surnames: draw(surnames) }
}

function capitalised(name: string): string {
  const plain = name.slice(0, 1).toUpperCase() + name.slice(1)
  if (/^Mc[a-z]{3,}$/.test(plain)) return `Mc${plain.slice(2, 3).toUpperCase()}${plain.slice(3)}`
  return plain
}
