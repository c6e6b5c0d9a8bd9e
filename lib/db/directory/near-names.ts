import type { PoolClient } from 'pg'
import { editDistance } from '#lib/core/identity/edit-distance.ts'
import { numberArray, textArray } from './array-values.ts'
import type { Reader } from './with-reader.ts'

/** `kind`: 1 for first names, 2 for last names. */
export type AskedWord = { kind: 1 | 2; word: string }

/** A name of the vocabulary near the asked one; `edits` is 0 for itself. */
export type NearWord = { word: string; edits: number; people: number }

/** By `kind:word`, see {@link nearKey}. */
export type NearNames = ReadonlyMap<string, readonly NearWord[]>

const SHORTEST = 3
const LONGEST = 40
const LONG_WORD = 6
const MOST_NEAR = 12

/**
 * Neighbours share a deletion. In short words the dropped letters must stand at the same place or side by side (one typing error);
 * longer ones may be two apart.
 */
const NEAR = `
  SELECT DISTINCT asked.at, vocabulary.word, vocabulary.people
    FROM unnest($1::int[], $2::smallint[], $3::text[], $4::smallint[], $5::int[])
         AS asked (at, kind, rest, dropped, is_long)
   CROSS JOIN LATERAL (
     SELECT neighbour / 64 AS word_no FROM directory.name_neighbour
      WHERE deletion_key = hashtext(asked.rest)
        AND neighbour BETWEEN CASE asked.kind WHEN 1 THEN 1 ELSE -2147483648 END
                          AND CASE asked.kind WHEN 1 THEN 2147483647 ELSE -1 END
        AND (asked.is_long = 1 OR asked.dropped = 0 OR abs(neighbour) & 63 = 0
             OR abs((abs(neighbour) & 63) - asked.dropped) <= 1)
      LIMIT 200
   ) AS near
   CROSS JOIN LATERAL (SELECT word, people FROM directory.name_word WHERE word_no = near.word_no LIMIT 1) AS vocabulary`

/** The names that each asked word may be a misspelling of, the nearest and most frequent first. */
export async function nearNames(
  { client, generation, known: { nearNames: cache } }: Reader,
  asked: readonly AskedWord[],
): Promise<NearNames> {
  const wordOf = new Map(asked.filter(({ word }) => word !== '').map((one) => [nearKey(one), one]))
  const { known, unknown } = cache.find(generation, wordOf.keys())
  const words = unknown.flatMap((key) => wordOf.get(key) ?? [])
  if (words.length === 0) return known
  const read = await readNear(client, words)
  cache.keep(generation, read)
  for (const [key, near] of read) known.set(key, near)
  return known
}

async function readNear(client: PoolClient, words: readonly AskedWord[]): Promise<Map<string, readonly NearWord[]>> {
  const deletions = words.flatMap(({ kind, word }, at) =>
    deletionsOf(word).map(({ rest, dropped }) => ({ at, kind, rest, dropped, isLong: word.length >= LONG_WORD })),
  )
  const { rows } = await client.query<{ at: number; word: string; people: number }>({
    name: 'directory-near-names',
    text: NEAR,
    values: [
      numberArray(deletions.map(({ at }) => at)),
      numberArray(deletions.map(({ kind }) => kind)),
      textArray(deletions.map(({ rest }) => rest)),
      numberArray(deletions.map(({ dropped }) => dropped)),
      numberArray(deletions.map(({ isLong }) => Number(isLong))),
    ],
  })
  const near: NearWord[][] = words.map(() => [])
  for (const { at, word, people } of rows) {
    const asked = words[at]?.word ?? ''
    const limit = asked.length >= LONG_WORD ? 2 : 1
    const edits = editDistance(asked, word, limit)
    if (edits <= limit) near[at]?.push({ word, edits, people })
  }
  return new Map(words.map((one, at) => [nearKey(one), (near[at] ?? []).sort(byNearness).slice(0, MOST_NEAR)]))
}

export function nearKey({ kind, word }: AskedWord): string {
  return `${kind}:${word}`
}

/** The word itself (`dropped` 0) and what is left when one letter is taken out, as the vocabulary was built. */
function deletionsOf(word: string): { rest: string; dropped: number }[] {
  const whole = { rest: word, dropped: 0 }
  if (word.length < SHORTEST || word.length > LONGEST) return [whole]
  const rests = new Map<string, number>()
  for (let at = 0; at < word.length; at++) {
    const rest = word.slice(0, at) + word.slice(at + 1)
    if (!rests.has(rest)) rests.set(rest, at + 1)
  }
  return [whole, ...[...rests].map(([rest, dropped]) => ({ rest, dropped }))]
}

function byNearness(one: NearWord, other: NearWord): number {
  return one.edits - other.edits || other.people - one.people || (one.word < other.word ? -1 : 1)
}
