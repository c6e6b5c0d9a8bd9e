import { emptyTally, type ImportTally } from '#lib/contract/import-tally.ts'
import type { RowDecision } from './settlement-row.ts'

/** A tally with the rows of each outcome counted by reason, so that a report never counts the ledger. */
export type ChunkTally = ImportTally & { reasons: Record<string, number> }

/** `outcome reason`; rows without a reason are not counted here. */
const reasonKey = (outcome: string, reason: string): string => `${outcome} ${reason}`

export function tallyDecisions(decisions: readonly RowDecision[]): ChunkTally {
  const tally: ChunkTally = { ...emptyTally(), reasons: {} }
  for (const decision of decisions) {
    tally.outcomes[decision.outcome] += 1
    if (decision.reason !== null) {
      const key = reasonKey(decision.outcome, decision.reason)
      tally.reasons[key] = (tally.reasons[key] ?? 0) + 1
    }
    if (decision.write !== 'nothing') countPerson(tally, decision)
  }
  return tally
}

/** The tally of several chunks: plain addition. */
export function addTallies(tallies: readonly ChunkTally[]): ChunkTally {
  const sum: ChunkTally = { ...emptyTally(), reasons: {} }
  for (const tally of tallies) {
    addCounts(sum.outcomes, tally.outcomes)
    addCounts(sum.tiers, tally.tiers)
    addCounts(sum.confidences, tally.confidences)
    addCounts(sum.icpTiers, tally.icpTiers)
    addCounts(sum.grades, tally.grades)
    addCounts(sum.reasons, tally.reasons)
    sum.ambiguous += tally.ambiguous
    sum.unmatched += tally.unmatched
    sum.scores = sum.scores.map((count, bin) => count + (tally.scores[bin] ?? 0))
  }
  return sum
}

function countPerson(tally: ChunkTally, decision: Extract<RowDecision, { write: 'insert' | 'update' }>): void {
  const { found, contact } = decision
  if (found?.kind === 'match') {
    tally.tiers[found.tier] += 1
    tally.confidences[found.confidence] += 1
  } else if (found?.kind === 'ambiguous') tally.ambiguous += 1
  else if (found) tally.unmatched += 1
  const { verdict } = contact
  if (!verdict) return
  tally.icpTiers[verdict.icpTier] += 1
  tally.grades[verdict.grade] += 1
  const bin = Math.min(9, Math.floor(verdict.leadScore / 10))
  tally.scores[bin] = (tally.scores[bin] ?? 0) + 1
}

function addCounts(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count
}
