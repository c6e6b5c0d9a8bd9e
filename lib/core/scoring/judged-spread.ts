import type { JudgedSpread } from '#lib/contract/workspace-rules.ts'

const BINS = 10

/** A spread of nobody. */
export const emptySpread = (): JudgedSpread => ({
  icpTiers: { A: 0, B: 0, C: 0, D: 0 },
  grades: { A: 0, B: 0, C: 0, D: 0, F: 0 },
  scores: Array.from({ length: BINS }, () => 0),
})

/** Counts one contact more; a score of 100 belongs to the last bin. */
export function noteJudged(
  spread: JudgedSpread,
  {
    icpTier,
    grade,
    leadScore,
  }: { icpTier: keyof JudgedSpread['icpTiers']; grade: keyof JudgedSpread['grades']; leadScore: number },
): void {
  spread.icpTiers[icpTier]++
  spread.grades[grade]++
  const bin = Math.min(BINS - 1, Math.floor(leadScore / BINS))
  spread.scores[bin] = (spread.scores[bin] ?? 0) + 1
}
