'use client'
import { Check, X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { useHotkey } from '#components/ui/use-hotkey.ts'
import type { LeadDetail } from '#lib/contract/leads.ts'
import { useVerdicts } from './use-verdicts.ts'

/** Says yes or no to the match of an open lead: A and R do so too. */
export function VerdictButtons({ campaignId, lead }: { campaignId: string; lead: LeadDetail }) {
  const judge = useVerdicts(campaignId)
  const { state } = lead.match
  const say = (verdict: 'accepted' | 'rejected') => judge.mutate({ verdict, contactIds: [lead.contactId] })
  useHotkey((key) => {
    if (key === 'a' && state !== 'accepted') say('accepted')
    else if (key === 'r' && state !== 'rejected') say('rejected')
    else return false
    return true
  })
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        disabled={state === 'accepted'}
        busy={judge.isPending && judge.variables.verdict === 'accepted'}
        onClick={() => say('accepted')}
      >
        <Check aria-hidden className="size-4" /> {state === 'accepted' ? 'Accepted' : 'Accept'} <Kbd>a</Kbd>
      </Button>
      <Button
        size="small"
        disabled={state === 'rejected'}
        busy={judge.isPending && judge.variables.verdict === 'rejected'}
        onClick={() => say('rejected')}
      >
        <X aria-hidden className="size-4" /> {state === 'rejected' ? 'Rejected' : 'Reject'} <Kbd>r</Kbd>
      </Button>
    </div>
  )
}
