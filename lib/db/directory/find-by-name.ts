import type { PoolClient } from 'pg'

/** A name to look up for a row: everywhere, or in one company. */
export type AskedName = { row: number; nameKey: bigint }
export type AskedNameInCompany = AskedName & { companyNo: number }

/**
 * The people of a row's names, and how many bear those names; `people` is without the names that too many bear, or with a few of
 * them where any few will do.
 */
export type NameBlock = { people: Set<number>; holders: number }

/** So many people of one name are compared. A name borne by more is looked up in a resolved company only. */
export const BLOCK_CAP = 500
/** As many as are shown to somebody who has to choose, with room for those of another reading of the name. */
const A_FEW = 12

/** `everybody`: all people of a name, or none where there are too many. `a-few`: some of them, for rows that could not tell them apart. */
export type BlockSize = 'everybody' | 'a-few'

const ANYWHERE = `
  SELECT asked.row, asked.name_key, found.person_no
    FROM unnest($1::int[], $2::bigint[]) AS asked (row, name_key)
   CROSS JOIN LATERAL (
     (SELECT person_no FROM directory.person WHERE name_key = asked.name_key LIMIT $3)
     UNION ALL
     (SELECT person_no FROM directory.person_name WHERE name_key = asked.name_key LIMIT $3)
   ) AS found`

const HOLDERS = `
  SELECT asked.name_key, counted.holders
    FROM unnest($1::bigint[]) AS asked (name_key)
   CROSS JOIN LATERAL (SELECT holders FROM directory.name_holders WHERE name_key = asked.name_key LIMIT 1) AS counted`

/** Who bears these names, row by row. Asked in the order of the keys: neighbours in the index come one after another. */
export async function findByName(
  client: PoolClient,
  asked: readonly AskedName[],
  size: BlockSize = 'everybody',
): Promise<Map<number, NameBlock>> {
  if (asked.length === 0) return new Map()
  const cap = size === 'everybody' ? BLOCK_CAP : A_FEW
  const ordered = asked.toSorted((one, other) => (one.nameKey < other.nameKey ? -1 : 1))
  const { rows } = await client.query<{ row: number; name_key: string; person_no: number }>({
    name: 'directory-by-name',
    text: ANYWHERE,
    values: [ordered.map(({ row }) => row), ordered.map(({ nameKey }) => nameKey), cap + 1],
  })
  const blocks = new Map<number, NameBlock>()
  const peopleOf = Map.groupBy(rows, ({ row, name_key }) => `${row}:${name_key}`)
  const common = [...peopleOf.values()].filter((people) => people.length > cap)
  const holdersOf = await countHolders(
    client,
    common.flatMap((people) => people.slice(0, 1).map((one) => one.name_key)),
  )
  for (const people of peopleOf.values()) {
    const [first] = people
    if (!first) continue
    const block = blocks.get(first.row) ?? { people: new Set<number>(), holders: 0 }
    block.holders += Math.max(people.length, holdersOf.get(first.name_key) ?? 0)
    const compared = people.length <= cap ? people : size === 'a-few' ? people.slice(0, cap) : []
    for (const { person_no } of compared) block.people.add(person_no)
    blocks.set(first.row, block)
  }
  return blocks
}

async function countHolders(client: PoolClient, nameKeys: readonly string[]): Promise<Map<string, number>> {
  if (nameKeys.length === 0) return new Map()
  const { rows } = await client.query<{ name_key: string; holders: number }>({
    name: 'directory-holders',
    text: HOLDERS,
    values: [[...new Set(nameKeys)]],
  })
  return new Map(rows.map(({ name_key, holders }) => [name_key, holders]))
}

/** How many people bear the names of a row, all of them together, as far as two or more bear one. */
const BEARERS = `
  SELECT asked.row, sum(counted.holders)::int AS holders
    FROM unnest($1::int[], $2::bigint[]) AS asked (row, name_key)
   CROSS JOIN LATERAL (SELECT holders FROM directory.name_holders WHERE name_key = asked.name_key LIMIT 1) AS counted
   GROUP BY asked.row`

/** By row; read off the counts that the load has made. */
export async function countBearers(client: PoolClient, asked: readonly AskedName[]): Promise<Map<number, number>> {
  if (asked.length === 0) return new Map()
  const { rows } = await client.query<{ row: number; holders: number }>({
    name: 'directory-bearers',
    text: BEARERS,
    values: [asked.map(({ row }) => row), asked.map(({ nameKey }) => nameKey)],
  })
  return new Map(rows.map(({ row, holders }) => [row, holders]))
}
