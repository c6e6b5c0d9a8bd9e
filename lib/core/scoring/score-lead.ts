import type { Grade, ScoringModel } from '#lib/contract/scoring-model.ts'
import { type LeadProfile, scoreFit } from './score-fit.ts'

/** `engagement` and `intent` in 0..1; null while nothing is known of them, as at import. */
export type LeadSignals = { profile: LeadProfile; engagement: number | null; intent: number | null }

/** Points of one part and the most it could give; the points add up to the score but for rounding. */
export type ScorePart = { label: string; points: number; max: number }

export type LeadScore = { score: number; grade: Grade; parts: readonly ScorePart[] }

/**
 * The lead score, a whole number in 0..100, its grade, and where the points came from. Only what is known is weighed: the weights
 * of unknown engagement and intent are shared out over the rest, so a perfect fit scores 100 on the day of import, and silence is
 * not counted as disinterest. An engagement of 0 is known, and does count.
 */
export function scoreLead(model: ScoringModel, signals: LeadSignals): LeadScore {
  const { fit, engagement, intent } = model.weights
  const known = fit + (signals.engagement === null ? 0 : engagement) + (signals.intent === null ? 0 : intent)
  const reach = (weight: number) => (100 * weight) / known
  const parts: ScorePart[] = scoreFit(model, signals.profile).map(({ label, value, share }) =>
    part(label, value * share * reach(fit), share * reach(fit)),
  )
  if (signals.engagement !== null)
    parts.push(part('Engagement', clamp(signals.engagement) * reach(engagement), reach(engagement)))
  if (signals.intent !== null) parts.push(part('Intent', clamp(signals.intent) * reach(intent), reach(intent)))
  const score = Math.round(clamp(parts.reduce((sum, { points }) => sum + points, 0) / 100) * 100)
  return { score, grade: gradeOf(score, model.thresholds), parts: parts.map(rounded) }
}

/** The best grade whose threshold the score reaches; F below all of them. */
export function gradeOf(score: number, thresholds: ScoringModel['thresholds']): Grade {
  const grades = ['A', 'B', 'C', 'D'] as const
  return grades.find((grade) => score >= thresholds[grade]) ?? 'F'
}

function part(label: string, points: number, max: number): ScorePart {
  return { label, points, max }
}

function rounded({ label, points, max }: ScorePart): ScorePart {
  return part(label, Math.round(points * 10) / 10, Math.round(max * 10) / 10)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
