import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import {
  type SuppressionDraft,
  SuppressionEntry,
  SuppressionPage,
  type SuppressionReason,
  SuppressionReceipt,
} from '#lib/contract/suppression.ts'

const KEY = ['suppression'] as const

export const suppressionQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, search],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ search, ...(pageParam === null ? {} : { after: pageParam }) })
      return fetchJson(SuppressionPage, `/api/suppression?${asked}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

const Removed = z.object({ removed: z.array(SuppressionEntry) })

/** Adding by text or file, and removing; the list is asked for anew after each. */
export function useSuppressionChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const add = useMutation({
    mutationFn: (draft: SuppressionDraft) =>
      fetchJson(SuppressionReceipt, '/api/suppression', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled,
  })
  const addFile = useMutation({
    mutationFn: ({ file, reason }: { file: File; reason: SuppressionReason }) =>
      fetchJson(SuppressionReceipt, `/api/suppression/file?reason=${reason}`, {
        method: 'POST',
        body: file,
        headers: { 'content-type': 'text/csv' },
      }),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (entryIds: readonly string[]) =>
      fetchJson(Removed, '/api/suppression', { method: 'DELETE', body: JSON.stringify({ entryIds }) }),
    onSettled,
  })
  return { add, addFile, remove }
}
