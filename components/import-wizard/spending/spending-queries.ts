import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ImportProviders, ProviderBudget } from '#lib/contract/providers.ts'

const path = (importId: string) => `/api/providers/imports/${importId}`

export const spendingQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId, 'providers'],
    queryFn: ({ signal }) => fetchJson(ImportProviders, path(importId), { signal }),
  })

/** Saves the cap; the quote is asked for anew, since it hangs on what the cache may answer. */
export function useSetBudget(importId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (budget: ProviderBudget) =>
      fetchJson(ProviderBudget, path(importId), { method: 'PUT', body: JSON.stringify(budget) }),
    // What was chosen shows at once; the quote follows.
    onMutate: (budget) =>
      client.setQueryData(spendingQuery(importId).queryKey, (before) => before && { ...before, budget }),
    onError: (error: Error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: spendingQuery(importId).queryKey }),
  })
}
