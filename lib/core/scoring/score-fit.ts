import type { IcpTier } from '#lib/contract/icp-rules.ts'
import type { FitPoints, ScoringModel } from '#lib/contract/scoring-model.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import type { Seniority } from '#lib/core/normalize/title.ts'

/** What fit is judged by; '' and null where nothing is known. */
export type LeadProfile = {
  seniority: Seniority
  department: string
  employeeCount: number | null
  industry: string
  icpTier: IcpTier
  hasVerifiedEmail: boolean
  hasLinkedin: boolean
}

/** `value`: how well the lead does, 0..1. `share`: this part's share of the fit; the shares add up to 1. */
export type FitPart = { label: string; value: number; share: number }

const SENIORITY_VALUES: Record<Seniority, number> = {
  owner: 1,
  'c-suite': 1,
  vp: 0.9,
  director: 0.8,
  manager: 0.55,
  senior: 0.4,
  individual: 0.25,
  entry: 0.1,
  unknown: 0,
}
const TIER_VALUES: Record<IcpTier, number> = { A: 1, B: 0.7, C: 0.4, D: 0 }
const LABELS: Record<keyof FitPoints, string> = {
  seniority: 'Seniority',
  department: 'Department',
  companySize: 'Company size',
  industry: 'Industry',
  icpTier: 'ICP tier',
  email: 'Verified email',
  linkedin: 'LinkedIn profile',
}

/** How well a lead fits, part by part. What is not known of a lead gives no points. */
export function scoreFit(model: ScoringModel, profile: LeadProfile): FitPart[] {
  const values: Record<keyof FitPoints, number> = {
    seniority: SENIORITY_VALUES[profile.seniority],
    department: inList(profile.department, model.departments),
    companySize: sizeValue(profile.employeeCount, model.employeeCount),
    industry: inList(profile.industry, model.industries),
    icpTier: TIER_VALUES[profile.icpTier],
    email: profile.hasVerifiedEmail ? 1 : 0,
    linkedin: profile.hasLinkedin ? 1 : 0,
  }
  const total = Object.values(model.fitPoints).reduce((sum, points) => sum + points, 0)
  const names = ['seniority', 'department', 'companySize', 'industry', 'icpTier', 'email', 'linkedin'] as const
  return names
    .filter((name) => model.fitPoints[name] > 0)
    .map((name) => ({ label: LABELS[name], value: values[name], share: model.fitPoints[name] / total }))
}

function inList(value: string, wanted: readonly string[]): number {
  const folded = foldName(value)
  if (folded === '') return 0
  return wanted.length === 0 || wanted.some((one) => foldName(one) === folded) ? 1 : 0
}

/** Full marks inside the wanted range, half within a factor of two of it. */
function sizeValue(count: number | null, { min, max }: ScoringModel['employeeCount']): number {
  if (count === null || count <= 0) return 0
  const most = max ?? Number.POSITIVE_INFINITY
  if (count >= min && count <= most) return 1
  return count * 2 >= min && count <= most * 2 ? 0.5 : 0
}
