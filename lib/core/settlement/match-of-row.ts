import { type ContactMatch, NO_MATCH } from './contact-state.ts'
import type { RowIdentification } from './settlement-row.ts'

/**
 * The match a contact carries on with. A person's own decision (accepted, rejected) and a stronger match stand against a newer,
 * weaker one; a lookup that found nobody takes nothing away.
 */
export function matchOfRow(held: ContactMatch | null, found: RowIdentification | null): ContactMatch {
  const before = held ?? NO_MATCH
  if (!found) return before
  if (found.kind === 'none') {
    const evidence = { holders: null, tiersTried: found.tiersTried, verdicts: [], candidates: [] }
    return before.state === 'none' ? { ...NO_MATCH, evidence } : before
  }
  if (found.kind === 'ambiguous') {
    if (before.state !== 'none' && before.state !== 'ambiguous') return before
    const { holders, tiersTried, candidates, tier } = found
    const evidence = { holders, tiersTried, verdicts: [], candidates }
    return { ...NO_MATCH, state: 'ambiguous', tier, evidence }
  }
  if (before.state === 'accepted' || isRejected(before, found)) return before
  if (before.state === 'matched' && before.personId !== found.personId && (before.tier ?? 5) < found.tier) return before
  const { tier, confidence, score, personId, holders, tiersTried, verdicts } = found
  return {
    state: 'matched',
    tier,
    confidence,
    score,
    personId,
    evidence: { holders, tiersTried, verdicts, candidates: [] },
  }
}

/** Somebody said that the contact is not this person. */
export const isRejected = (held: ContactMatch | null, found: RowIdentification | null): boolean =>
  held?.state === 'rejected' && found?.kind === 'match' && held.personId === found.personId
