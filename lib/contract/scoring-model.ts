import { z } from 'zod'

const points = z.number().min(0).max(100)
const share = z.number().min(0).max(1)

/** The parts of fit, and how many points each can give. The points need not add up to 100. */
export const FitPoints = z.strictObject({
  seniority: points,
  department: points,
  companySize: points,
  industry: points,
  icpTier: points,
  email: points,
  linkedin: points,
})
export type FitPoints = z.infer<typeof FitPoints>

/**
 * How a workspace scores. `weights` are shares of fit, engagement and intent; `thresholds` are the lowest scores of each grade,
 * below D is F. An empty list of departments or industries means that all are equally good.
 */
export const ScoringModel = z.strictObject({
  weights: z
    .strictObject({ fit: share, engagement: share, intent: share })
    .refine(({ fit, engagement, intent }) => fit > 0 && Math.abs(fit + engagement + intent - 1) < 1e-6, {
      error: 'The weights must add up to 1, and fit needs a share',
    }),
  fitPoints: FitPoints.refine((parts) => Object.values(parts).some((value) => value > 0), {
    error: 'At least one part must give points',
  }),
  departments: z.array(z.string().min(1).max(100)).max(100),
  industries: z.array(z.string().min(1).max(200)).max(200),
  employeeCount: z
    .strictObject({ min: z.int().min(0), max: z.int().min(1).nullable() })
    .refine(({ min, max }) => max === null || max >= min, { error: 'The largest size is below the smallest' }),
  thresholds: z
    .strictObject({ A: points, B: points, C: points, D: points })
    .refine(({ A, B, C, D }) => A > B && B > C && C > D, { error: 'Each grade must ask for more than the next' }),
})
export type ScoringModel = z.infer<typeof ScoringModel>

export const Grade = z.enum(['A', 'B', 'C', 'D', 'F'])
export type Grade = z.infer<typeof Grade>

/** What a workspace starts with. */
export const DEFAULT_SCORING_MODEL: ScoringModel = {
  weights: { fit: 0.6, engagement: 0.25, intent: 0.15 },
  fitPoints: { seniority: 30, department: 10, companySize: 15, industry: 10, icpTier: 20, email: 10, linkedin: 5 },
  departments: [],
  industries: [],
  employeeCount: { min: 1, max: null },
  thresholds: { A: 80, B: 60, C: 40, D: 20 },
}
