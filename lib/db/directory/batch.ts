import { decideTier, type Identification, type Tier } from '#lib/core/identity/identify.ts'
import type { PersonCandidate } from '#lib/core/identity/person-candidate.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { type FoundPeople, gatherFound } from './found-people.ts'
import type { FoundPerson, FoundRow } from './found-person.ts'
import { type Pairing, readCandidates, readFoundPeople } from './read-candidates.ts'
import type { Reader } from './with-reader.ts'

/** One batch on its way through the tiers. Rows are named by their place in `queries`. */
export type Batch = Reader & {
  readonly queries: readonly PersonQuery[]
  readonly open: Set<number>
  readonly answers: Map<number, Identification>
  readonly tiersTried: Map<number, Tier[]>
  /** Everybody read so far: a weaker tier often meets the same people again. */
  readonly people: Map<number, FoundPerson>
  /** Addresses that rows asked for and that are the second or a further one of these people. */
  readonly furtherEmails: Map<number, Set<string>>
  /** Whom the row's own LinkedIn or address named, though their name is another. */
  readonly refused: Map<number, PersonCandidate[]>
  /** See `row-names.ts`. */
  readonly nameKeys: Map<number, readonly bigint[]>
  readonly misspeltKeys: Map<number, readonly bigint[]>
}

export function beginBatch(reader: Reader, queries: readonly PersonQuery[]): Batch {
  return {
    ...reader,
    queries,
    open: new Set(queries.keys()),
    answers: new Map(),
    tiersTried: new Map(queries.map((_, row) => [row, []])),
    people: new Map(),
    furtherEmails: new Map(),
    refused: new Map(),
    nameKeys: new Map(),
    misspeltKeys: new Map(),
  }
}

/** The rows that are open and of which `isAsked` holds. */
export function openRows(batch: Batch, isAsked: (query: PersonQuery) => boolean): number[] {
  return [...batch.open].filter((row) => {
    const query = batch.queries[row]
    return query !== undefined && isAsked(query)
  })
}

/** Keeps whom a statement has read whole. */
export function meet(batch: Batch, rows: readonly FoundRow[]): FoundPeople {
  for (const person of rows) batch.people.set(person.person_no, person)
  return gatherFound(rows)
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
export async function decideRows(batch: Batch, finding: Finding): Promise<void> {
  const { tier, rows, found, holdersOf, settles = () => true } = finding
  const candidatesOf = await candidatesByRow(batch, { rows, found })
  for (const row of rows) {
    const query = batch.queries[row]
    const tiersTried = batch.tiersTried.get(row)
    if (!query || !tiersTried) continue
    if (tiersTried.at(-1) !== tier) tiersTried.push(tier)
    const candidates = candidatesOf.get(row) ?? []
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

async function candidatesByRow(
  batch: Batch,
  { rows, found }: Pick<Finding, 'rows' | 'found'>,
): Promise<Map<number, PersonCandidate[]>> {
  const unread = new Set(rows.flatMap((row) => [...(found.get(row) ?? [])]).filter((no) => !batch.people.has(no)))
  for (const person of await readFoundPeople(batch, unread)) batch.people.set(person.person_no, person)
  const pairings = rows.flatMap((row) =>
    [...(found.get(row) ?? [])].flatMap((personNo) => pairingOf(batch, row, personNo)),
  )
  const candidates = await readCandidates(batch, pairings)
  const byRow = new Map<number, PersonCandidate[]>()
  for (const [at, candidate] of candidates.entries()) {
    const row = pairings[at]?.row ?? -1
    const others = byRow.get(row)
    if (others) others.push(candidate)
    else byRow.set(row, [candidate])
  }
  return byRow
}

function pairingOf(batch: Batch, row: number, personNo: number): (Pairing & { row: number })[] {
  const query = batch.queries[row]
  const person = batch.people.get(personNo)
  return query && person ? [{ row, query, person, furtherEmails: [...(batch.furtherEmails.get(personNo) ?? [])] }] : []
}
