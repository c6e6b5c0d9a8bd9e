import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { importQuery } from '#components/import-wizard/import-queries.ts'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ImportView } from '#lib/contract/imports.ts'
import { RepairGroups, type RepairRequest } from '#lib/contract/repairs.ts'

const path = (importId: string) => `/api/imports/${importId}/repairs`

export const repairsQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId, 'repairs'],
    queryFn: ({ signal }) => fetchJson(RepairGroups, path(importId), { signal }),
  })

/** Has rows run again; the page goes on to the run. */
export function useRepair(importId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (request: RepairRequest) =>
      fetchJson(ImportView, path(importId), { method: 'POST', body: JSON.stringify(request) }),
    onSuccess: async (view) => {
      client.setQueryData(importQuery(importId).queryKey, view)
      await Promise.all([
        client.invalidateQueries({ queryKey: ['import-rows', importId] }),
        client.invalidateQueries({ queryKey: repairsQuery(importId).queryKey }),
      ])
    },
    onError: (error: Error) => toast.error(error.message),
  })
}
