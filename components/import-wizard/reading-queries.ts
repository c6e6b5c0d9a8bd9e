import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { pause } from '#lib/client/pause.ts'
import { type ReadingOverrides, ReadingPreview } from '#lib/contract/upload-reading.ts'
import { importQuery } from './import-queries.ts'

const TYPING_PAUSE_MS = 200

/** How the beginning of the file looks with these choices; the last answer stays while the next is on its way. */
export const readingPreviewQuery = (importId: string, overrides: ReadingOverrides) =>
  queryOptions({
    queryKey: ['imports', importId, 'reading', overrides],
    queryFn: async ({ signal }) => {
      await pause(TYPING_PAUSE_MS, signal)
      const body = JSON.stringify(overrides)
      return fetchJson(ReadingPreview, `/api/imports/${importId}/reading/preview`, { method: 'POST', body, signal })
    },
    placeholderData: keepPreviousData,
    retry: false,
  })

/** Has the whole file read with these choices from now on. */
export function useReread(importId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (overrides: ReadingOverrides) =>
      fetchJson(z.null(), `/api/imports/${importId}/reading`, { method: 'POST', body: JSON.stringify(overrides) }),
    onSuccess: () => client.invalidateQueries({ queryKey: importQuery(importId).queryKey, exact: true }),
  })
}
