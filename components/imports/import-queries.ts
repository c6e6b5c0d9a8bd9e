import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { CampaignList } from '#lib/contract/campaigns.ts'
import { ImportList, isMoving } from '#lib/contract/imports.ts'
import { MemberList } from '#lib/contract/members.ts'
import { type ImportSearch, importParameters } from './import-search.ts'

const POLL_INTERVAL_MS = 2_000
const NAMES_STALE_MS = 60_000

/** Imports of the workspace, newest first; asked again while one of them moves. */
export const importsQuery = (search: ImportSearch) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(ImportList, `/api/imports?${importParameters(search, pageParam)}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ imports }) => imports.some(({ status }) => isMoving(status)))
        ? POLL_INTERVAL_MS
        : false,
  })

/** Whom and which campaigns imports can be filtered by. */
export const importersQuery = () =>
  queryOptions({
    queryKey: ['members'],
    queryFn: ({ signal }) => fetchJson(MemberList, '/api/members', { signal }),
    staleTime: NAMES_STALE_MS,
  })
export const importCampaignsQuery = () =>
  queryOptions({
    queryKey: ['campaigns'],
    queryFn: ({ signal }) => fetchJson(CampaignList, '/api/campaigns', { signal }),
    staleTime: NAMES_STALE_MS,
  })
