import { numberArray } from './array-values.ts'
import { countHolders } from './count-holders.ts'
import type { Reader } from './with-reader.ts'

/** A name to look up for a row. */
export type AskedName = { row: number; nameKey: bigint }

/**
 * The people of a row's names, and how many bear those names; `people` is without the names that too many bear, or with a few of
 * them where any few will do.
 */
export type NameBlock = { people: Set<number>; holders: number }

/** So many people of one name are compared. A name borne by more is looked up in a resolved company only. */
const BLOCK_CAP = 500
/** So many of a name that more bear, for rows that could not tell its bearers apart. */
const A_FEW = 12
/** As many as are shown to somebody who has to choose. */
const SHOWN = 5

/**
 * Names, and whom of their bearers the caller wants. `everybody`: all of them, or nobody where there are too many. `a-few`: some of
 * them where there are many. `namesakes`: some of those who go by the very name; others who may only where nobody does.
 */
export type Asking = { names: readonly AskedName[]; wanted: 'everybody' | 'a-few' | 'namesakes' }
type Asked = AskedName & Pick<Asking, 'wanted'>

const ANYWHERE = `
  SELECT asked.at, found.*
    FROM unnest($1::int[], $2::bigint[], $3::int[]) AS asked (at, name_key, most)
   CROSS JOIN LATERAL (
     (SELECT person_no, true AS is_namesake FROM directory.person WHERE name_key = asked.name_key LIMIT asked.most + 1)
     UNION ALL
     (SELECT person_no, false FROM directory.person_name WHERE name_key = asked.name_key LIMIT asked.most + 1)
   ) AS found`

type NamedRow = { at: number; person_no: number; is_namesake: boolean }

/** Who bears these names, row by row. Asked in the order of the keys: neighbours in the index come one after another. */
export async function findByName(reader: Reader, askings: readonly Asking[]): Promise<Map<number, NameBlock>> {
  const asked = askings
    .flatMap(({ names, wanted }) => names.map(({ row, nameKey }) => ({ row, nameKey, wanted })))
    .sort((one, other) => (one.nameKey < other.nameKey ? -1 : 1))
  if (asked.length === 0) return new Map()
  const { rows } = await reader.client.query<NamedRow>({
    name: 'directory-by-name',
    text: ANYWHERE,
    values: [
      numberArray([...asked.keys()]),
      numberArray(asked.map(({ nameKey }) => nameKey)),
      numberArray(asked.map(({ wanted }) => mostOf(wanted))),
    ],
  })
  const bearers = [...Map.groupBy(rows, ({ at }) => at)].flatMap(([at, found]) => {
    const name = asked[at]
    return name ? [bearersOf(name, found)] : []
  })
  const common = bearers.filter(({ name, people }) => people.length > mostOf(name.wanted))
  const holdersOf = await countHolders(
    reader,
    common.map(({ name }) => name.nameKey),
  )
  const blocks = new Map<number, NameBlock>()
  for (const { name, people } of bearers) {
    const block = blocks.get(name.row) ?? { people: new Set<number>(), holders: 0 }
    block.holders += Math.max(people.length, holdersOf.get(name.nameKey) ?? 0)
    for (const { person_no } of comparedOf(name.wanted, people)) block.people.add(person_no)
    blocks.set(name.row, block)
  }
  return blocks
}

const mostOf = (wanted: Asking['wanted']): number => (wanted === 'everybody' ? BLOCK_CAP : A_FEW)

function bearersOf(name: Asked, found: readonly NamedRow[]): { name: Asked; people: readonly NamedRow[] } {
  const namesakes = name.wanted === 'namesakes' ? found.filter(({ is_namesake }) => is_namesake) : []
  return { name, people: namesakes.length > 0 ? namesakes : found }
}

function comparedOf(wanted: Asking['wanted'], people: readonly NamedRow[]): readonly NamedRow[] {
  if (wanted === 'everybody') return people.length > BLOCK_CAP ? [] : people
  return people.slice(0, wanted === 'namesakes' && people[0]?.is_namesake ? SHOWN : A_FEW)
}
