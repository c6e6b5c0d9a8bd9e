import { infiniteQueryOptions, keepPreviousData, type Query, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { pause } from '#lib/client/pause.ts'
import { ContactChoices, type ContactFilter, ContactPage, type ContactSort } from '#lib/contract/contacts.ts'
import { ImportList, isMoving } from '#lib/contract/imports.ts'
import { parametersOf } from './contact-search.ts'

const PAGE_SIZE = 200
/** Keystrokes that follow each other faster are one question. */
const TYPING_PAUSE_MS = 180
const MOVING_INTERVAL_MS = 2_000
const IDLE_INTERVAL_MS = 10_000
/** So many pages are asked for again while contacts arrive. */
const POLLED_PAGES = 5

export const CONTACTS_KEY = ['contacts'] as const

export const contactsQuery = ({ filter, sort }: { filter: ContactFilter; sort: ContactSort }) =>
  infiniteQueryOptions({
    queryKey: [...CONTACTS_KEY, 'list', sort, filter],
    queryFn: async ({ pageParam, signal }) => {
      if (filter.search && pageParam === null) await pause(TYPING_PAUSE_MS, signal)
      const asked = parametersOf(filter)
      asked.set('sort', sort)
      asked.set('limit', String(PAGE_SIZE))
      if (pageParam !== null) asked.set('after', pageParam)
      return fetchJson(ContactPage, `/api/contacts?${asked}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })

export const choicesQuery = () =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'choices'],
    queryFn: ({ signal }) => fetchJson(ContactChoices, '/api/contacts/choices', { signal }),
    staleTime: 30_000,
  })

/** The workspace's imports. When one has settled more rows than before, the contacts are asked for anew. */
export const movingImportsQuery = () =>
  queryOptions({
    queryKey: ['imports', 'moving'],
    queryFn: async ({ client, queryKey, signal }) => {
      const before = client.getQueryData<z.infer<typeof ImportList>>(queryKey)
      const now = await fetchJson(ImportList, '/api/imports', { signal })
      if (before && progressOf(before) !== progressOf(now)) {
        const predicate = ({ state }: Query) => pagesOf(state.data) <= POLLED_PAGES
        void client.invalidateQueries({ queryKey: CONTACTS_KEY, predicate }, { cancelRefetch: false })
      }
      return now
    },
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.imports.some(({ status }) => isMoving(status)) ? MOVING_INTERVAL_MS : IDLE_INTERVAL_MS,
  })

const progressOf = ({ imports }: z.infer<typeof ImportList>): string =>
  imports.map(({ importId, status, rowsSettled }) => `${importId} ${status} ${rowsSettled}`).join()

const pagesOf = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages) ? data.pages.length : 1
