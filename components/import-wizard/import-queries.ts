import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ImportFields } from '#lib/contract/fields.ts'
import {
  type Brake,
  ImportRowPage,
  ImportView,
  isMoving,
  type MappingRequest,
  UndoKeptPage,
} from '#lib/contract/imports.ts'
import { UploadList } from '#lib/contract/uploads.ts'

const POLL_INTERVAL_MS = 1_000
const ROWS_A_PAGE = 200

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => fetchJson(ImportView, `/api/imports/${importId}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? POLL_INTERVAL_MS : false),
  })

/** The server is at it: the import moves, or is being undone. */
const isAtWork = (view: ImportView): boolean =>
  isMoving(view.status) || ('undo' in view && view.undo?.state === 'running')

/** What undo left as it is. */
export const undoKeptQuery = (importId: string) =>
  infiniteQueryOptions({
    queryKey: ['imports', importId, 'undo-kept'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(UndoKeptPage, `/api/imports/${importId}/undo?after=${pageParam}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })

export const fieldsQuery = () =>
  queryOptions({
    queryKey: ['import-fields'],
    queryFn: ({ signal }) => fetchJson(ImportFields, '/v1/upload/campaign/import-fields', { signal }),
    staleTime: 60_000,
  })

export const uploadsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['uploads', campaignId],
    queryFn: ({ signal }) => fetchJson(UploadList, `/api/campaigns/${campaignId}/uploads`, { signal }),
  })

/** Which rows a list shows. */
export type RowFilter = { action?: string; outcome?: string; reason?: string }

export const rowsQuery = (importId: string, filter: RowFilter) =>
  infiniteQueryOptions({
    queryKey: ['import-rows', importId, filter],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ ...filter, after: String(pageParam), limit: String(ROWS_A_PAGE) })
      return fetchJson(ImportRowPage, `/api/imports/${importId}/rows?${asked}`, { signal })
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

export type ImportVerb = 'cancel' | 'resume' | 'reopen' | 'undo'

/** Asks the server to move an import on; its answer is the new state of the wizard. */
export function useImportVerb(importId: string, verb: ImportVerb) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => fetchJson(ImportView, `/api/imports/${importId}/${verb}`, { method: 'POST' }),
    onSuccess: (view) => queryClient.setQueryData(importQuery(importId).queryKey, view),
    onError: () => queryClient.invalidateQueries({ queryKey: importQuery(importId).queryKey }),
  })
}

/** Confirms the plan; `released` names the brakes that somebody has said yes to. */
export function useStartImport(importId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (released: readonly Brake['code'][]) =>
      fetchJson(ImportView, `/api/imports/${importId}/start`, { method: 'POST', body: JSON.stringify({ released }) }),
    onSuccess: (view) => queryClient.setQueryData(importQuery(importId).queryKey, view),
    onError: () => queryClient.invalidateQueries({ queryKey: importQuery(importId).queryKey }),
  })
}

export function useSaveMapping(importId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (request: MappingRequest) =>
      fetchJson(ImportView, `/api/imports/${importId}/mapping`, { method: 'PUT', body: JSON.stringify(request) }),
    onSuccess: (view) => queryClient.setQueryData(importQuery(importId).queryKey, view),
  })
}

export function useImportAgain() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (uploadId: string) =>
      fetchJson(ImportView, '/api/imports', { method: 'POST', body: JSON.stringify({ uploadId }) }),
    onSuccess: (view) => queryClient.setQueryData(importQuery(view.importId).queryKey, view),
  })
}
