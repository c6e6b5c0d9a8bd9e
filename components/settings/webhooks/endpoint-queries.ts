import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { toProblemError } from '#lib/client/problem-error.ts'
import {
  ChangedEndpoint,
  type EndpointChange,
  type EndpointDraft,
  EndpointList,
  EndpointWithSecret,
  MessagePage,
  MessageView,
} from '#lib/contract/webhook-endpoints.ts'

const KEY = ['webhook-endpoints'] as const
const MESSAGES_EVERY_MS = 5_000

export const endpointsQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => fetchJson(EndpointList, '/api/webhooks/endpoints', { signal }),
})

const messagesKey = (endpointId: string) => ['webhook-messages', endpointId]

export const messagesQuery = (endpointId: string) =>
  infiniteQueryOptions({
    queryKey: messagesKey(endpointId),
    queryFn: ({ pageParam, signal }) => {
      const page = pageParam === null ? '' : `?before=${pageParam}`
      return fetchJson(MessagePage, `/api/webhooks/endpoints/${endpointId}/messages${page}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: MESSAGES_EVERY_MS,
  })

/** Everything an admin does to the endpoints; the list is asked for anew after each. */
export function useEndpointChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const add = useMutation({
    mutationFn: (draft: z.input<typeof EndpointDraft>) =>
      fetchJson(EndpointWithSecret, '/api/webhooks/endpoints', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled,
  })
  const change = useMutation({
    mutationFn: ({ endpointId, ...rest }: EndpointChange & { endpointId: string }) =>
      fetchJson(ChangedEndpoint, `/api/webhooks/endpoints/${endpointId}`, {
        method: 'PATCH',
        body: JSON.stringify(rest),
      }),
    onSettled,
  })
  const rotate = useMutation({
    mutationFn: (endpointId: string) =>
      fetchJson(EndpointWithSecret, `/api/webhooks/endpoints/${endpointId}/secret`, { method: 'POST' }),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (endpointId: string) => askFor(`/api/webhooks/endpoints/${endpointId}`, 'DELETE'),
    onSettled,
  })
  return { add, change, rotate, remove }
}

/** Sending a test, and sending a message again. */
export function useMessageChanges(endpointId: string) {
  const client = useQueryClient()
  const onSettled = async () => {
    await client.invalidateQueries({ queryKey: messagesKey(endpointId) })
    await client.invalidateQueries({ queryKey: KEY })
  }
  const test = useMutation({
    mutationFn: () => fetchJson(MessageView, `/api/webhooks/endpoints/${endpointId}/test`, { method: 'POST' }),
    onSettled,
  })
  const replay = useMutation({
    mutationFn: (messageId: string) =>
      askFor(`/api/webhooks/endpoints/${endpointId}/messages/${messageId}/replay`, 'POST'),
    onSettled,
  })
  return { test, replay }
}

/** @throws ProblemError */
async function askFor(url: string, method: 'POST' | 'DELETE'): Promise<void> {
  const response = await fetch(url, { method })
  if (!response.ok) throw toProblemError(response.status, await response.json().catch(() => null))
}
