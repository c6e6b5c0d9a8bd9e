import { numberArray } from './array-values.ts'
import type { AskedName } from './find-by-name.ts'
import { numbersUnder, placeOf } from './hash-pages.ts'
import type { Reader } from './with-reader.ts'

const PAGES = `
  SELECT asked.page, found.entries FROM unnest($1::int[]) AS asked (page)
   CROSS JOIN LATERAL (SELECT entries FROM directory.holder_page WHERE page = asked.page LIMIT 1) AS found`

/** Pages of names with several holders are fewer than those of identities. */
const FEWER_BITS = 4

/** How many people bear each of these names, as far as two or more bear it; read off the counts that the load has made. */
export async function countHolders(
  { client, pageBits }: Reader,
  nameKeys: readonly bigint[],
): Promise<Map<bigint, number>> {
  const places = new Map(nameKeys.map((nameKey) => [nameKey, placeOf(nameKey, Math.max(0, pageBits - FEWER_BITS))]))
  if (places.size === 0) return new Map()
  const pages = [...new Set([...places.values()].map(({ page }) => page))].sort((one, other) => one - other)
  const { rows } = await client.query<{ page: number; entries: Buffer }>({
    name: 'directory-holders',
    text: PAGES,
    values: [numberArray(pages)],
  })
  const entriesOf = new Map(rows.map(({ page, entries }) => [page, entries]))
  const counts = new Map<bigint, number>()
  for (const [nameKey, { page, rest }] of places) {
    const entries = entriesOf.get(page)
    const [holders] = entries ? numbersUnder(entries, rest) : []
    if (holders !== undefined) counts.set(nameKey, holders)
  }
  return counts
}

/** The same for all names of a row together, by row. */
export async function countBearers(reader: Reader, asked: readonly AskedName[]): Promise<Map<number, number>> {
  const counts = await countHolders(
    reader,
    asked.map(({ nameKey }) => nameKey),
  )
  const bearers = new Map<number, number>()
  for (const { row, nameKey } of asked) {
    const holders = counts.get(nameKey)
    if (holders !== undefined) bearers.set(row, (bearers.get(row) ?? 0) + holders)
  }
  return bearers
}
