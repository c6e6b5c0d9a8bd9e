import type { ColumnMapping } from '#lib/contract/mapping.ts'
import type { ColumnProfile, ValueKind } from './column-profile.ts'
import { foldHeader } from './fold-header.ts'

/** How a file with a header like this was mapped before. */
export type SavedRecipe = {
  recipeId: string
  header: readonly string[]
  /** What each column's values looked like, in the header's order; empty where that was not kept. */
  kinds: readonly ColumnProfile['kinds'][]
  mapping: ColumnMapping
}

export type RecipeMatch = {
  recipeId: string
  /** The recipe's mapping, onto the columns of this file. Columns that changed their nature are left out. */
  mapping: ColumnMapping
  /** How the file differs from the one the recipe was made for, a sentence each. Columns that only moved are no difference. */
  drift: string[]
}

/** A recipe is not taken for a file that lacks more of the columns it maps, or shares less of the header. */
const MAPPED_SHARE = 0.6
const HEADER_SHARE = 0.5

/** The recipe whose header is most like this file's; null when none is like it. Of equals, the first. */
export function matchRecipe(profiles: readonly ColumnProfile[], recipes: readonly SavedRecipe[]): RecipeMatch | null {
  const compared = recipes.map((recipe) => compare(profiles, recipe)).filter(({ likeness }) => likeness > 0)
  const [best] = compared.toSorted((left, right) => right.likeness - left.likeness)
  return best ? best.match() : null
}

type OldColumn = { columnIndex: number; header: string; kind: ValueKind | null }
type Pair = { old: OldColumn; now: ColumnProfile }

function compare(profiles: readonly ColumnProfile[], recipe: SavedRecipe) {
  const olds = recipe.header.map((header, columnIndex) => {
    return { columnIndex, header, kind: usualKind(recipe.kinds[columnIndex] ?? {}) }
  })
  const pairs = pairByName(profiles, olds)
  const paired = new Set(pairs.map(({ old }) => old.columnIndex))
  const mapped = recipe.mapping.columns.filter(({ target }) => target.kind !== 'skip')
  const mappedShare = mapped.filter(({ columnIndex }) => paired.has(columnIndex)).length / Math.max(1, mapped.length)
  const headerShare = pairs.length / Math.max(1, profiles.length + olds.length - pairs.length)
  const isLike = mappedShare >= MAPPED_SHARE && headerShare >= HEADER_SHARE
  return { likeness: isLike ? mappedShare + headerShare : 0, match: () => conclude(recipe, { profiles, olds, pairs }) }
}

/** The same name, whatever its spelling; of columns that share a name the first with the first. */
function pairByName(profiles: readonly ColumnProfile[], olds: readonly OldColumn[]): Pair[] {
  const free = Map.groupBy(profiles, ({ header }) => foldHeader(header))
  return olds.flatMap((old) => {
    const now = free.get(foldHeader(old.header))?.shift()
    return now ? [{ old, now }] : []
  })
}

function conclude(
  { recipeId, mapping }: SavedRecipe,
  file: { profiles: readonly ColumnProfile[]; olds: readonly OldColumn[]; pairs: readonly Pair[] },
): RecipeMatch {
  const known = new Set(file.pairs.map(({ now }) => now.columnIndex))
  const paired = new Set(file.pairs.map(({ old }) => old.columnIndex))
  const fresh = file.profiles.filter(({ columnIndex }) => !known.has(columnIndex))
  const drift: string[] = []
  const columnOf = new Map<number, number>()
  for (const { old, now } of file.pairs) {
    const kind = usualKind(now.kinds)
    if (old.kind && kind && old.kind !== kind && isTelling(old.kind, kind))
      drift.push(`“${now.header}” held ${NAMES[old.kind]} and now holds ${NAMES[kind]}.`)
    else columnOf.set(old.columnIndex, now.columnIndex)
  }
  for (const old of file.olds.filter(({ columnIndex }) => !paired.has(columnIndex))) {
    const at = fresh.findIndex(({ kinds }) => old.kind !== null && old.kind !== 'text' && usualKind(kinds) === old.kind)
    const [heir] = at < 0 ? [] : fresh.splice(at, 1)
    if (heir && old.kind) columnOf.set(old.columnIndex, heir.columnIndex)
    drift.push(
      heir && old.kind
        ? `“${old.header}” is gone, “${heir.header}” is new and looks like ${NAMES[old.kind]}.`
        : `“${old.header}” is gone.`,
    )
  }
  drift.push(...fresh.map(({ header }) => `“${header}” is new.`))
  const columns = mapping.columns.flatMap(({ columnIndex, target }) => {
    const now = columnOf.get(columnIndex)
    return now === undefined ? [] : [{ columnIndex: now, target }]
  })
  return { recipeId, mapping: { columns }, drift }
}

const NAMES: Record<ValueKind, string> = {
  email: 'addresses',
  'named-email': 'names with addresses',
  linkedin: 'LinkedIn profiles',
  url: 'links',
  domain: 'domains',
  phone: 'phones',
  date: 'dates',
  country: 'countries',
  number: 'numbers',
  text: 'text',
}

/** Kinds that shade into one another are no difference: a country is a text, a phone without its plus a number. */
const SHADES: readonly ReadonlySet<ValueKind>[] = [
  new Set(['text', 'country', 'domain']),
  new Set(['phone', 'number']),
  new Set(['email', 'named-email']),
  new Set(['url', 'linkedin', 'domain']),
]
const isTelling = (before: ValueKind, now: ValueKind): boolean =>
  !SHADES.some((shades) => shades.has(before) && shades.has(now))

function usualKind(kinds: ColumnProfile['kinds']): ValueKind | null {
  const [most] = Object.entries(kinds).toSorted(([, left], [, right]) => right - left)
  return most && most[1] >= 0.6 ? (most[0] as ValueKind) : null
}
