import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { toProblemError } from '#lib/client/problem-error.ts'
import {
  type ProviderChange,
  type ProviderDraft,
  ProviderList,
  ProviderTest,
  ProviderView,
  SavedProvider,
} from '#lib/contract/providers.ts'

const KEY = ['providers'] as const

export const providersQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => fetchJson(ProviderList, '/api/providers', { signal }),
})

const Changed = z.object({ provider: ProviderView, test: ProviderTest.nullable() })

/** Everything an admin does to the providers; the list is asked for anew after each. */
export function useProviderChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const add = useMutation({
    mutationFn: (draft: z.input<typeof ProviderDraft>) =>
      fetchJson(SavedProvider, '/api/providers', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled,
  })
  const change = useMutation({
    mutationFn: ({ providerId, ...rest }: ProviderChange & { providerId: string }) =>
      fetchJson(Changed, `/api/providers/${providerId}`, { method: 'PATCH', body: JSON.stringify(rest) }),
    onSettled,
  })
  const order = useMutation({
    mutationFn: (providerIds: readonly string[]) =>
      fetchJson(ProviderList, '/api/providers/order', { method: 'PUT', body: JSON.stringify({ providerIds }) }),
    onSuccess: (list) => client.setQueryData(KEY, list),
    onError: () => client.invalidateQueries({ queryKey: KEY }),
  })
  const test = useMutation({
    mutationFn: (providerId: string) =>
      fetchJson(ProviderTest, `/api/providers/${providerId}/test`, { method: 'POST' }),
  })
  const remove = useMutation({ mutationFn: removeProvider, onSettled })
  return { add, change, order, test, remove }
}

/** @throws ProblemError */
async function removeProvider(providerId: string): Promise<void> {
  const response = await fetch(`/api/providers/${providerId}`, { method: 'DELETE' })
  if (!response.ok) throw toProblemError(response.status, await response.json().catch(() => null))
}
