import type { Tone } from '#components/ui/pill.tsx'
import type { LeadDetail, LeadSort } from '#lib/contract/leads.ts'
import type { Confidence, Grade } from '#lib/contract/verdicts.ts'

export const TIER_WORDS = {
  1: 'T1 · LinkedIn or email',
  2: 'T2 · name and domain',
  3: 'T3 · name and company',
  4: 'T4 · first and last name',
  5: 'T5 · full-name text',
  ambiguous: 'Ambiguous',
  none: 'No match',
} as const

export const CONFIDENCE_TONES: Record<Confidence, Tone> = { high: 'good', medium: 'change', low: 'warn' }
export const GRADE_TONES: Record<Grade, Tone> = { A: 'good', B: 'change', C: 'idle', D: 'warn', F: 'bad' }

export const SORT_WORDS: Record<LeadSort, string> = {
  newest: 'Newest first',
  score: 'Best score first',
  name: 'By name',
}

type Verdict = LeadDetail['verdicts'][number]

export const FIELD_WORDS: Record<Verdict['field'], string> = {
  linkedin: 'LinkedIn',
  email: 'Email',
  name: 'Name',
  company: 'Company',
  domain: 'Domain',
  country: 'Country',
}

export const VERDICT_LOOK: Record<Verdict['verdict'], { label: string; tone: Tone }> = {
  agrees: { label: 'Agrees', tone: 'good' },
  nearly: { label: 'Nearly', tone: 'change' },
  contradicts: { label: 'Contradicts', tone: 'bad' },
  missing: { label: 'Missing', tone: 'idle' },
}

/** What somebody has said of a match. */
export const VERDICT_WORDS = { open: 'To be checked', accepted: 'Accepted', rejected: 'Rejected' } as const
