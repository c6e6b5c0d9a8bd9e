import { infiniteQueryOptions } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ImportList, isMoving } from '#lib/contract/imports.ts'

const POLL_INTERVAL_MS = 2_000

/** Imports of the workspace, newest first; asked again while one of them moves. */
export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['imports', 'list'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(ImportList, `/api/imports${pageParam ? `?before=${pageParam}` : ''}`, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ imports }) => imports.some(({ status }) => isMoving(status)))
        ? POLL_INTERVAL_MS
        : false,
  })
