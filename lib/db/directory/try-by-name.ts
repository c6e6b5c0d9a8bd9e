import { type Batch, decideRows, openRows } from './batch.ts'
import { findByName, type NameBlock } from './find-by-name.ts'
import { type FoundPeople, joinFound } from './found-people.ts'
import type { NearNames } from './near-names.ts'
import { hasCompany, hasName, isBare, misspeltNamesOf, namesOf } from './row-names.ts'

type Names = ReadonlyMap<number, NameBlock>

/**
 * Tier 4 for rows that say nothing but a name and cannot tell its bearers apart: a few of its very own spelling are enough, and only
 * where nobody has it those are looked for who bear it with its parts swapped or as a nickname.
 */
export async function tryNameAlone(batch: Batch): Promise<Names> {
  const rows = openRows(batch, (query) => hasName(query) && isBare(query))
  const own = await findByName(batch, [{ names: namesOf(batch, rows, 1), wanted: 'namesakes' }])
  const rest = rows.filter((row) => !own.has(row))
  const others = await findByName(batch, [{ names: namesOf(batch, rest), wanted: 'a-few' }])
  const names = new Map([...own, ...others])
  await decideRows(batch, { tier: 4, rows, found: peopleOf(names), holdersOf: holdersIn(names) })
  return names
}

/** Everybody who bears the row's name as it stands there, its parts swapped, or a nickname of it. */
export async function findNames(batch: Batch): Promise<Names> {
  const rows = openRows(batch, (query) => hasName(query) && !isBare(query))
  return await findByName(batch, [{ names: namesOf(batch, rows), wanted: 'everybody' }])
}

/** Whom the name may mean with a typing error or two. */
export async function findMisspelt(batch: Batch, near: NearNames): Promise<Names> {
  const telling = openRows(batch, (query) => hasName(query) && !isBare(query))
  const bare = openRows(batch, (query) => hasName(query) && isBare(query))
  return await findByName(batch, [
    { names: misspeltNamesOf(batch, telling, near), wanted: 'everybody' },
    { names: misspeltNamesOf(batch, bare, near), wanted: 'a-few' },
  ])
}

/** Tier 3: the blocks of the names, and whom the resolved companies had. */
export async function tryCompanyName(
  batch: Batch,
  { names, found }: { names: Names; found: FoundPeople },
): Promise<void> {
  const rows = openRows(batch, (query) => hasName(query) && hasCompany(query))
  await decideRows(batch, { tier: 3, rows, found: joinFound(peopleOf(names), found), holdersOf: holdersIn(names) })
}

/** Tiers 4 and 5. */
export async function tryByName(batch: Batch, { tier, names }: { tier: 4 | 5; names: Names }): Promise<void> {
  const rows = openRows(batch, hasName)
  await decideRows(batch, { tier, rows, found: peopleOf(names), holdersOf: holdersIn(names) })
}

const holdersIn = (names: Names) => (row: number) => names.get(row)?.holders ?? 0

function peopleOf(names: Names): FoundPeople {
  return new Map([...names].map(([row, { people }]) => [row, people]))
}

export function joinBlocks(one: Names, other: Names): Names {
  const joined = new Map(one)
  for (const [row, { people, holders }] of other) {
    const known = joined.get(row)
    joined.set(
      row,
      known ? { people: known.people.union(people), holders: Math.max(known.holders, holders) } : { people, holders },
    )
  }
  return joined
}
