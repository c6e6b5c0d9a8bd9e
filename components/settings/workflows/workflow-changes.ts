import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { workflowsQuery } from '#lib/client/workflows-query.ts'
import { type WorkflowChange, type WorkflowDraft, WorkflowRuns, WorkflowView } from '#lib/contract/workflows.ts'

const path = (workflowId: string) => `/api/workflows/${workflowId}`

export const runsQuery = (workflowId: string) =>
  infiniteQueryOptions({
    queryKey: ['workflows', workflowId, 'runs'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(WorkflowRuns, `${path(workflowId)}/runs${pageParam ? `?after=${encodeURIComponent(pageParam)}` : ''}`, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export function useCreateWorkflow() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (draft: WorkflowDraft) =>
      fetchJson(WorkflowView, '/api/workflows', { method: 'POST', body: JSON.stringify(draft) }),
    onSuccess: () => client.invalidateQueries({ queryKey: workflowsQuery().queryKey }),
  })
}

export function useChangeWorkflow(workflowId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: WorkflowChange) =>
      fetchJson(WorkflowView.nullable(), path(workflowId), { method: 'PATCH', body: JSON.stringify(change) }),
    onSuccess: () => client.invalidateQueries({ queryKey: workflowsQuery().queryKey }),
    onError: (error: Error) => toast.error(error.message),
  })
}

/** Ticks the next step of people off. */
export function useFinishSteps(workflowId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (contactIds: string[]) =>
      fetchJson(z.object({ advanced: z.int() }), `${path(workflowId)}/runs`, {
        method: 'POST',
        body: JSON.stringify({ contactIds }),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: workflowsQuery().queryKey }),
    onError: (error: Error) => toast.error(error.message),
  })
}
