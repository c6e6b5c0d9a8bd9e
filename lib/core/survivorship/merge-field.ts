import type { FieldSource, Offer, ValueSource } from './sourced-value.ts'

/** A value and where it comes from. */
export type HeldValue = { value: string; source: FieldSource }

const NO_OTHERS: FieldSource['others'] = []

/** Sources whose value a later word may refresh although nobody typed a new one. */
const REFRESHED_BY: Partial<Record<ValueSource, readonly Offer['source'][]>> = {
  directory: ['directory'],
  provider: ['directory', 'provider'],
  derived: ['directory', 'provider', 'derived'],
}

/**
 * Which of several values a contact keeps. The file wins over what is held, unless only empty fields are to be filled; the
 * directory fills what is empty and refreshes what it filled itself, and so does a provider where the directory knows nothing. An absent offer never clears anything. What lost is kept
 * beside the winner with its source, one value per source.
 *
 * @returns null when nobody offers anything and nothing is held
 */
export function mergeField(
  held: HeldValue | null,
  offers: readonly Offer[],
  { fillOnlyEmpty }: { fillOnlyEmpty: boolean },
): HeldValue | null {
  const winner = pickWinner(held, offers, fillOnlyEmpty)
  if (!winner) return null
  const others = held || offers.length > 1 ? losersTo(winner, held, offers) : NO_OTHERS
  return { value: winner.value, source: { ...named(winner), source: winner.source, others } }
}

type Winner = { source: ValueSource; value: string; by?: string }

function pickWinner(held: HeldValue | null, offers: readonly Offer[], fillOnlyEmpty: boolean): Winner | undefined {
  if (!held) return firstOf(offers, ['file', 'directory', 'provider', 'derived'])
  const kept = { ...named(held.source), source: held.source.source, value: held.value }
  if (fillOnlyEmpty) return kept
  const offer = firstOf(offers, ['file']) ?? firstOf(offers, REFRESHED_BY[kept.source] ?? [])
  return offer && !(kept.source === 'manual' && offer.value === kept.value) ? offer : kept
}

function firstOf(offers: readonly Offer[], sources: readonly Offer['source'][]): Offer | undefined {
  for (const source of sources) {
    const offer = offers.find((one) => one.source === source)
    if (offer) return offer
  }
  return undefined
}

/** The newest word of every other source, without what a rule derived and without repeating the winner in another case. */
function losersTo(winner: Winner, held: HeldValue | null, offers: readonly Offer[]): FieldSource['others'] {
  const bySource = new Map<ValueSource, { value: string; by?: string }>()
  const hear = (source: ValueSource, said: { value: string; by?: string }) =>
    bySource.set(source, { ...named(said), value: said.value })
  for (const other of held?.source.others ?? []) hear(other.source, other)
  if (held) hear(held.source.source, { ...named(held.source), value: held.value })
  for (const offer of offers) hear(offer.source, offer)
  return [...bySource]
    .filter(([source, { value }]) => source !== winner.source && source !== 'derived' && !isSame(value, winner.value))
    .map(([source, said]) => ({ source, ...said }))
    .sort((left, right) => (left.source < right.source ? -1 : 1))
}

const named = ({ by }: { by?: string }): { by?: string } => (by === undefined ? {} : { by })

const isSame = (one: string, other: string): boolean => one === other || one.toLowerCase() === other.toLowerCase()
