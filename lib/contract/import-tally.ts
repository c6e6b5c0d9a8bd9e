import { z } from 'zod'
import { Outcome } from './import-stage.ts'
import { Confidence, Grade, IcpTier } from './verdicts.ts'

const count = z.int().min(0)

/** Rows counted by what became of them. Tallies of chunks add up to the tally of the import. */
export const ImportTally = z.object({
  outcomes: z.record(Outcome, count),
  /** Matches by tier, `1` to `5`. */
  tiers: z.record(z.enum(['1', '2', '3', '4', '5']), count),
  confidences: z.record(Confidence, count),
  ambiguous: count,
  unmatched: count,
  icpTiers: z.record(IcpTier, count),
  grades: z.record(Grade, count),
  /** Ten bins of the lead score: 0–9, 10–19, … 90–100. */
  scores: z.array(count).length(10),
})
export type ImportTally = z.infer<typeof ImportTally>

/** A tally of no rows. */
export function emptyTally(): ImportTally {
  return {
    outcomes: { imported: 0, updated: 0, skipped: 0, suppressed: 0, errored: 0 },
    tiers: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
    confidences: { high: 0, medium: 0, low: 0 },
    ambiguous: 0,
    unmatched: 0,
    icpTiers: { A: 0, B: 0, C: 0, D: 0 },
    grades: { A: 0, B: 0, C: 0, D: 0, F: 0 },
    scores: Array.from({ length: 10 }, () => 0),
  }
}
