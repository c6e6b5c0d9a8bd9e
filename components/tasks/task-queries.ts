import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { DecisionList, TaskFeed } from '#lib/contract/tasks.ts'

const REFRESH_MS = 15_000

export const decisionsQuery = () =>
  queryOptions({
    queryKey: ['tasks', 'decisions'],
    queryFn: ({ signal }) => fetchJson(DecisionList, '/api/tasks', { signal }),
    refetchInterval: REFRESH_MS,
  })

export const taskFeedQuery = () =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'feed'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(TaskFeed, `/api/tasks/imports${pageParam ? `?before=${pageParam}` : ''}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: REFRESH_MS,
  })
