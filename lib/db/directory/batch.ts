import { decideTier, type Identification, type Tier } from '#lib/core/identity/identify.ts'
import type { PersonCandidate } from '#lib/core/identity/person-candidate.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import type { FoundPeople } from './found-people.ts'
import { readCandidates } from './read-candidates.ts'
import type { Reader } from './with-reader.ts'

/** One batch on its way through the tiers. Rows are named by their place in `queries`. */
export type Batch = Reader & {
  readonly queries: readonly PersonQuery[]
  readonly open: Set<number>
  readonly answers: Map<number, Identification>
  readonly tiersTried: Map<number, Tier[]>
  /** Everybody read so far: a weaker tier often meets the same people again. */
  readonly candidates: Map<number, PersonCandidate>
  /** Whom the row's own LinkedIn or address named, though their name is another. */
  readonly refused: Map<number, PersonCandidate[]>
}

export function beginBatch(reader: Reader, queries: readonly PersonQuery[]): Batch {
  return {
    ...reader,
    queries,
    open: new Set(queries.keys()),
    answers: new Map(),
    tiersTried: new Map(queries.map((_, row) => [row, []])),
    candidates: new Map(),
    refused: new Map(),
  }
}

/** The rows that are open and of which `isAsked` holds. */
export function openRows(batch: Batch, isAsked: (query: PersonQuery) => boolean): number[] {
  return [...batch.open].filter((row) => {
    const query = batch.queries[row]
    return query !== undefined && isAsked(query)
  })
}

/** `holdersOf` a row: how many people bear the names that were looked up for it, the candidates among them. */
export type Finding = {
  tier: Tier
  rows: readonly number[]
  found: FoundPeople
  holdersOf?: (row: number) => number
  /** An answer that does not settle it yet leaves its row open. */
  settles?: (answer: Identification) => boolean
}

/** Lets the core decide about each of the rows; a row that gets an answer is closed. */
export async function decideRows(
  batch: Batch,
  { tier, rows, found, holdersOf, settles = () => true }: Finding,
): Promise<void> {
  const wanted = new Set(rows.flatMap((row) => [...(found.get(row) ?? [])]))
  for (const personNo of batch.candidates.keys()) wanted.delete(personNo)
  for (const [personNo, candidate] of await readCandidates(batch, wanted)) {
    batch.candidates.set(personNo, candidate)
  }
  for (const row of rows) {
    const query = batch.queries[row]
    const tiersTried = batch.tiersTried.get(row)
    if (!query || !tiersTried) continue
    if (tiersTried.at(-1) !== tier) tiersTried.push(tier)
    const candidates = [...(found.get(row) ?? [])]
      .map((personNo) => batch.candidates.get(personNo))
      .filter((candidate) => candidate !== undefined)
    const holders = Math.max(holdersOf?.(row) ?? 0, candidates.length)
    const answer = decideTier({ tier, query, candidates, holders, tiersTried: [...tiersTried] })
    if (answer && settles(answer)) {
      batch.answers.set(row, answer)
      batch.open.delete(row)
    } else if (answer === null && tier === 1 && candidates.length) {
      batch.refused.set(row, candidates)
    }
  }
}
