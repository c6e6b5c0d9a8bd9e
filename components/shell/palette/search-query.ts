import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { pause } from '#lib/client/pause.ts'
import { type SearchHit, SearchResults } from '#lib/contract/search.ts'

const TYPING_PAUSE_MS = 150
const LETTERS_MIN = 2

/** Keystrokes that follow each other faster are one question. */
export const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ['search', text],
    enabled: text.length >= LETTERS_MIN,
    queryFn: async ({ signal }) => {
      await pause(TYPING_PAUSE_MS, signal)
      return fetchJson(SearchResults, `/api/search?${new URLSearchParams({ q: text })}`, { signal })
    },
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })

const PATHS: Record<SearchHit['kind'], string> = {
  contact: '/contacts',
  account: '/accounts',
  campaign: '/campaigns',
  segment: '/segments',
  import: '/imports',
}

export const hrefOf = ({ kind, id }: SearchHit): string => `${PATHS[kind]}/${id}`
