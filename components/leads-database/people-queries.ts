import { infiniteQueryOptions, keepPreviousData, useMutation } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { pause } from '#lib/client/pause.ts'
import { AddedPeople, PeoplePage, type PeopleQuery } from '#lib/contract/people.ts'

/** What one asks the Leads Database for. */
export type PeopleSearch = Omit<PeopleQuery, 'after'>

/** Keystrokes that follow each other faster are one question. */
const TYPING_PAUSE_MS = 250

export const isAsked = (search: PeopleSearch): boolean => Object.values(search).some((value) => value.trim() !== '')

export const peopleQuery = (search: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: ['people', search],
    queryFn: async ({ pageParam, signal }) => {
      if (pageParam === null) await pause(TYPING_PAUSE_MS, signal)
      const asked = Object.entries({ ...search, after: pageParam ?? '' }).filter(([, value]) => value.trim() !== '')
      return fetchJson(PeoplePage, `/api/people?${new URLSearchParams(asked)}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled: isAsked(search),
    staleTime: 60_000,
  })

export function useAddPeople(campaignId: string) {
  return useMutation({
    mutationFn: (personIds: readonly string[]) =>
      fetchJson(AddedPeople, `/api/campaigns/${campaignId}/people`, {
        method: 'POST',
        body: JSON.stringify({ personIds }),
      }),
  })
}
