import { Pill } from '#components/ui/pill.tsx'
import type { LeadView } from '#lib/contract/leads.ts'
import { CONFIDENCE_TONES } from './verdict-words.ts'

/** How the match was made, in short: the tier and its confidence, or why there is none. */
export function MatchPill({
  match: { state, tier, confidence },
}: {
  match: Pick<LeadView['match'], 'state' | 'tier' | 'confidence'>
}) {
  if (state === 'ambiguous') return <Pill tone="held">Ambiguous</Pill>
  if (state === 'rejected') return <Pill tone="idle">Rejected</Pill>
  if (state === 'none' || tier === null || confidence === null) return <Pill tone="idle">No match</Pill>
  return (
    <Pill tone={CONFIDENCE_TONES[confidence]}>
      T{tier} · {confidence}
    </Pill>
  )
}
