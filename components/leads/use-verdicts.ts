import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { digits } from '#components/ui/figure.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { JudgedLeads, type LeadFilter, type MatchVerdictRequest } from '#lib/contract/leads.ts'
import { leadsKey } from './lead-queries.ts'

export type Verdict = MatchVerdictRequest['verdict']
type Which = { contactIds: string[] } | { filter: LeadFilter }

const WORDS: Record<Verdict, { done: string; told: string }> = {
  accepted: { done: 'accepted', told: 'They stand as they are.' },
  rejected: {
    done: 'rejected',
    told: 'What they had filled in is gone, and the next import does not find them again.',
  },
}

/** Accepting and rejecting matches, with the way back in the message that tells of it. */
export function useVerdicts(campaignId: string) {
  const client = useQueryClient()
  const path = `/api/campaigns/${campaignId}/leads/verdicts`
  const settled = {
    onError: (error: Error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: leadsKey(campaignId) }),
  }
  const undo = useMutation({
    mutationFn: (judged: JudgedLeads) =>
      fetchJson(JudgedLeads, `${path}/undo`, { method: 'POST', body: JSON.stringify(judged) }),
    ...settled,
  })
  return useMutation({
    mutationFn: ({ verdict, ...which }: { verdict: Verdict } & Which) =>
      fetchJson(JudgedLeads, path, { method: 'POST', body: JSON.stringify({ verdict, ...which }) }),
    onSuccess: ({ contactIds }, { verdict }) => {
      const { done, told } = WORDS[verdict]
      if (contactIds.length === 0) return toast(`No match was left to be ${done}`)
      return toast.success(`${digits(contactIds.length)} ${contactIds.length === 1 ? 'match' : 'matches'} ${done}`, {
        description: told,
        action: { label: 'Undo', onClick: () => undo.mutate({ contactIds }) },
      })
    },
    ...settled,
  })
}
