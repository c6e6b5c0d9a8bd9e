'use client'
import { Check, X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { digits } from '#components/ui/figure.tsx'
import type { LeadFilter } from '#lib/contract/leads.ts'
import { useVerdicts } from './use-verdicts.ts'

/** As many as one decision takes. */
const JUDGED_MAX = 2_000

type VerdictBarProps = {
  campaignId: string
  /** What is shown, and how many leads that are. */
  filter: LeadFilter
  total: number
}

/** Says yes or no to all matches that the filters show. */
export function VerdictBar({ campaignId, filter, total }: VerdictBarProps) {
  const judge = useVerdicts(campaignId)
  const count = Math.min(total, JUDGED_MAX)
  const matches = `${digits(count)} ${count === 1 ? 'match' : 'matches'}`
  return (
    <section aria-label="Judge matches" className="flex flex-wrap items-center gap-2 text-sm">
      <span className="text-ink-soft">
        {total > JUDGED_MAX ? `The first ${matches} shown:` : total === 1 ? 'This match:' : `All ${matches} shown:`}
      </span>
      <Button size="small" busy={judge.isPending} onClick={() => judge.mutate({ verdict: 'accepted', filter })}>
        <Check aria-hidden className="size-4" /> Accept
      </Button>
      <Button size="small" busy={judge.isPending} onClick={() => judge.mutate({ verdict: 'rejected', filter })}>
        <X aria-hidden className="size-4" /> Reject
      </Button>
    </section>
  )
}
