import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { NowList } from '#lib/contract/now.ts'

export const nowQuery = () =>
  queryOptions({
    queryKey: ['now'],
    queryFn: ({ signal }) => fetchJson(NowList, '/api/now', { signal }),
  })

export function useRankAgain() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => fetchJson(NowList, '/api/now', { method: 'POST' }),
    onSuccess: (list) => client.setQueryData(nowQuery().queryKey, list),
    onError: (error: Error) => toast.error(error.message),
  })
}
