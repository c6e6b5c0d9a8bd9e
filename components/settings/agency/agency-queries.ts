import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { AgencyView, AssignmentPage, AssignmentsReleased, NewClient } from '#lib/contract/workspace.ts'

const KEY = ['agency'] as const

export const agencyQuery = () =>
  queryOptions({ queryKey: KEY, queryFn: ({ signal }) => fetchJson(AgencyView, '/api/agency', { signal }) })

export const assignmentsQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'assignments', search],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ search, ...(pageParam === null ? {} : { after: pageParam }) })
      return fetchJson(AssignmentPage, `/api/agency/assignments?${asked}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

/** Clients and whom the workspace lets go; both lists are asked for anew after each. */
export function useAgencyChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const addClient = useMutation({
    mutationFn: (name: string) =>
      fetchJson(NewClient, '/api/agency/clients', { method: 'POST', body: JSON.stringify({ name }) }),
    onSettled,
  })
  const release = useMutation({
    mutationFn: (request: { emailKeys: string[]; undo?: boolean }) =>
      fetchJson(AssignmentsReleased, '/api/agency/assignments/release', {
        method: 'POST',
        body: JSON.stringify(request),
      }),
    onSettled,
  })
  return { addClient, release }
}
