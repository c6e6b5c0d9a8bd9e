import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { SavedMappingList } from '#lib/contract/saved-mappings.ts'

const KEY = ['saved-mappings'] as const
const path = (recipeId: string) => `/api/saved-mappings/${encodeURIComponent(recipeId)}`

export const savedMappingsQuery = () =>
  queryOptions({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchJson(SavedMappingList, '/api/saved-mappings', { signal }),
  })

/** The list is asked for anew after each. */
export function useMappingChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const rename = useMutation({
    mutationFn: ({ recipeId, name }: { recipeId: string; name: string | null }) =>
      fetchJson(z.null(), path(recipeId), { method: 'PATCH', body: JSON.stringify({ name }) }),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (recipeId: string) => fetchJson(z.null(), path(recipeId), { method: 'DELETE' }),
    onSettled,
  })
  const restore = useMutation({
    mutationFn: (recipeId: string) => fetchJson(z.null(), `${path(recipeId)}/restore`, { method: 'POST' }),
    onSettled,
  })
  return { rename, remove, restore }
}
