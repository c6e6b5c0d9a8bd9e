import { infiniteQueryOptions, keepPreviousData, type Query, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { pause } from '#lib/client/pause.ts'
import { ImportList, ImportView, isMoving } from '#lib/contract/imports.ts'
import { LeadCounts, LeadDetail, LeadPage } from '#lib/contract/leads.ts'
import { type LeadSearch, leadParameters } from './lead-search.ts'

const MOVING_INTERVAL_MS = 1_000
/** An import waits for somebody, who may start it any moment. */
const WAITING_INTERVAL_MS = 2_000
const WAITING: ReadonlySet<string> = new Set(['mapping', 'review'])
const IDLE_INTERVAL_MS = 5_000
const PAGE_SIZE = 200
/** So many pages are asked for again and again while leads arrive. */
const POLLED_PAGES = 10
/** Keystrokes that follow each other faster are one question. */
const TYPING_PAUSE_MS = 180

export const leadsKey = (campaignId: string) => ['campaigns', campaignId, 'leads'] as const

export const leadsQuery = (campaignId: string, search: LeadSearch) =>
  infiniteQueryOptions({
    queryKey: [...leadsKey(campaignId), 'list', search],
    queryFn: async ({ pageParam, signal }) => {
      if (search.search !== '' && pageParam === null) await pause(TYPING_PAUSE_MS, signal)
      const asked = leadParameters(search, pageParam)
      asked.set('limit', String(PAGE_SIZE))
      return fetchJson(LeadPage, `/api/campaigns/${campaignId}/leads?${asked}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })

export const leadCountsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: [...leadsKey(campaignId), 'counts'],
    queryFn: ({ signal }) => fetchJson(LeadCounts, `/api/campaigns/${campaignId}/leads/counts`, { signal }),
    staleTime: 0,
  })

export const leadQuery = (campaignId: string, contactId: string) =>
  queryOptions({
    queryKey: [...leadsKey(campaignId), 'one', contactId],
    queryFn: ({ signal }) => fetchJson(LeadDetail, `/api/campaigns/${campaignId}/leads/${contactId}`, { signal }),
  })

/**
 * The campaign's imports. When one of them has settled more rows than before, the leads are asked for anew; a list of which very
 * much is loaded waits for the end.
 */
export const campaignImportsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'imports'],
    queryFn: async ({ client, queryKey, signal }) => {
      const before = client.getQueryData<z.infer<typeof ImportList>>(queryKey)
      const now = await fetchJson(ImportList, `/api/imports?campaignId=${campaignId}`, { signal })
      if (before && progressOf(before) !== progressOf(now)) {
        const isOver = !now.imports.some(({ status }) => isMoving(status))
        const predicate = ({ state }: Query) => isOver || pagesOf(state.data) <= POLLED_PAGES
        void client.invalidateQueries({ queryKey: leadsKey(campaignId), predicate }, { cancelRefetch: false })
      }
      return now
    },
    staleTime: 0,
    refetchInterval: ({ state }) => {
      const imports = state.data?.imports ?? []
      if (imports.some(({ status }) => isMoving(status))) return MOVING_INTERVAL_MS
      return imports.some(({ status }) => WAITING.has(status)) ? WAITING_INTERVAL_MS : IDLE_INTERVAL_MS
    },
  })

export const runningImportQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => fetchJson(ImportView, `/api/imports/${importId}`, { signal }),
    refetchInterval: ({ state }) => (!state.data || isMoving(state.data.status) ? MOVING_INTERVAL_MS : false),
  })

const pagesOf = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages) ? data.pages.length : 1

const progressOf = ({ imports }: z.infer<typeof ImportList>): string =>
  imports.map(({ importId, status, rowsSettled }) => `${importId} ${status} ${rowsSettled}`).join()
