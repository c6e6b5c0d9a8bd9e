import type { ReactNode } from 'react'
import { Pill } from '#components/ui/pill.tsx'
import { MatchPill } from '#components/verdict/match-pill.tsx'
import { TIER_WORDS } from '#components/verdict/verdict-words.ts'
import type { LeadDetail } from '#lib/contract/leads.ts'
import { VerdictTable } from './verdict-table.tsx'

/** Who the lead was matched to and why, as a sentence, and below it what was compared. */
export function LeadMatch({ lead, judge }: { lead: LeadDetail; judge: ReactNode }) {
  const { tier, score, state } = lead.match
  const isMatched = tier !== null && (state === 'matched' || state === 'accepted')
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-1 font-semibold">Match</h3>
        <MatchPill match={lead.match} />
        {isMatched && score !== null && <Pill>texts agree {Math.round(score * 100)} %</Pill>}
      </div>
      <p>{lead.sentence}.</p>
      {isMatched && (
        <p className="text-ink-soft text-sm">Made by {TIER_WORDS[tier].replace(/^T(\d) · /, 'tier $1: ')}.</p>
      )}
      {!isMatched && lead.tiersTried.length > 0 && (
        <p className="text-ink-soft text-sm">Tried: {lead.tiersTried.map((one) => `tier ${one}`).join(', ')}.</p>
      )}
      {tier !== null && state !== 'ambiguous' && judge}
      {lead.verdicts.length > 0 && <VerdictTable label="What was compared" verdicts={lead.verdicts} />}
    </section>
  )
}
