import type { ReactNode } from 'react'
import { Pill } from '#components/ui/pill.tsx'
import type { LeadDetail } from '#lib/contract/leads.ts'
import { MatchPill } from './match-pill.tsx'
import { VerdictTable } from './verdict-table.tsx'
import { TIER_WORDS } from './verdict-words.ts'

type Matched = Pick<LeadDetail, 'match' | 'sentence' | 'tiersTried' | 'verdicts'>

/** Who somebody was matched to and why, as a sentence, and below it what was compared. */
export function MatchEvidence({ of, judge }: { of: Matched; judge?: ReactNode }) {
  const { tier, score, state } = of.match
  const isMatched = tier !== null && (state === 'matched' || state === 'accepted')
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-1 font-semibold">Match</h3>
        <MatchPill match={of.match} />
        {isMatched && score !== null && <Pill>texts agree {Math.round(score * 100)} %</Pill>}
      </div>
      <p>{of.sentence}.</p>
      {isMatched && (
        <p className="text-ink-soft text-sm">Made by {TIER_WORDS[tier].replace(/^T(\d) · /, 'tier $1: ')}.</p>
      )}
      {!isMatched && of.tiersTried.length > 0 && (
        <p className="text-ink-soft text-sm">Tried: {of.tiersTried.map((one) => `tier ${one}`).join(', ')}.</p>
      )}
      {tier !== null && state !== 'ambiguous' && judge}
      {of.verdicts.length > 0 && <VerdictTable label="What was compared" verdicts={of.verdicts} />}
    </section>
  )
}
