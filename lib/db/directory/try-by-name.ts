import { type Batch, decideRows, openRows } from './batch.ts'
import { findByName, type NameBlock } from './find-by-name.ts'
import { type FoundPeople, joinFound } from './found-people.ts'
import type { NearNames } from './near-names.ts'
import { hasCompany, hasName, isBare, misspeltNamesOf, namesOf } from './row-names.ts'

type Names = ReadonlyMap<number, NameBlock>

/**
 * Everybody who bears the row's name as it stands there, its parts swapped, or a nickname of it. A row that says nothing else cannot
 * tell them apart: a few of its very own spelling are enough, and only where nobody has it the others are looked for.
 */
export async function findNames(batch: Batch): Promise<Names> {
  const { telling, bare } = rowsByTelling(batch)
  const names = await findByName(batch.client, [
    { names: namesOf(batch, telling), wanted: 'everybody' },
    { names: namesOf(batch, bare, 1), wanted: 'namesakes' },
  ])
  const rest = bare.filter((row) => !names.has(row))
  return new Map([...names, ...(await findByName(batch.client, [{ names: namesOf(batch, rest), wanted: 'a-few' }]))])
}

/** Whom the name may mean with a typing error or two. */
export async function findMisspelt(batch: Batch, near: NearNames): Promise<Names> {
  const { telling, bare } = rowsByTelling(batch)
  return await findByName(batch.client, [
    { names: misspeltNamesOf(batch, telling, near), wanted: 'everybody' },
    { names: misspeltNamesOf(batch, bare, near), wanted: 'a-few' },
  ])
}

function rowsByTelling(batch: Batch): { telling: number[]; bare: number[] } {
  return {
    telling: openRows(batch, (query) => hasName(query) && !isBare(query)),
    bare: openRows(batch, (query) => hasName(query) && isBare(query)),
  }
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
