import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { toProblemError } from '#lib/client/problem-error.ts'
import { BatchAccepted } from '#lib/contract/webhook-intake.ts'
import {
  ChangedSource,
  DeliveryPage,
  type SourceChange,
  type SourceDraft,
  SourceList,
  SourceWithSecret,
} from '#lib/contract/webhook-sources.ts'

const KEY = ['webhook-sources'] as const
const DELIVERIES_EVERY_MS = 5_000

export const sourcesQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => fetchJson(SourceList, '/api/webhooks/sources', { signal }),
})

const deliveriesKey = (sourceId: string) => ['webhook-deliveries', sourceId]

export const deliveriesQuery = (sourceId: string) =>
  infiniteQueryOptions({
    queryKey: deliveriesKey(sourceId),
    queryFn: ({ pageParam, signal }) => {
      const page = pageParam === null ? '' : `?before=${pageParam}`
      return fetchJson(DeliveryPage, `/api/webhooks/sources/${sourceId}/deliveries${page}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: DELIVERIES_EVERY_MS,
  })

/** Everything an admin does to the sources; the list is asked for anew after each. */
export function useSourceChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const add = useMutation({
    mutationFn: (draft: z.input<typeof SourceDraft>) =>
      fetchJson(SourceWithSecret, '/api/webhooks/sources', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled,
  })
  const change = useMutation({
    mutationFn: ({ sourceId, ...rest }: SourceChange & { sourceId: string }) =>
      fetchJson(ChangedSource, `/api/webhooks/sources/${sourceId}`, { method: 'PATCH', body: JSON.stringify(rest) }),
    onSettled,
  })
  const rotate = useMutation({
    mutationFn: (sourceId: string) =>
      fetchJson(SourceWithSecret, `/api/webhooks/sources/${sourceId}/secret`, { method: 'POST' }),
    onSettled,
  })
  const remove = useMutation({ mutationFn: removeSource, onSettled })
  return { add, change, rotate, remove }
}

/** Has a delivery carried out once more. */
export function useReplay(sourceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (deliveryId: string) =>
      fetchJson(BatchAccepted, `/api/webhooks/sources/${sourceId}/deliveries/${deliveryId}/replay`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: deliveriesKey(sourceId) }),
  })
}

/** @throws ProblemError */
async function removeSource(sourceId: string): Promise<void> {
  const response = await fetch(`/api/webhooks/sources/${sourceId}`, { method: 'DELETE' })
  if (!response.ok) throw toProblemError(response.status, await response.json().catch(() => null))
}
