import { queryOptions, useQuery } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { Pulse } from '#lib/contract/notifications.ts'

const BUSY_MS = 2_000
const CALM_MS = 15_000

/** What every page shows of the workspace; asked often while an import runs. A page nobody looks at does not ask. */
export const pulseQuery = () =>
  queryOptions({
    queryKey: ['pulse'],
    queryFn: ({ signal }) => fetchJson(Pulse, '/api/pulse', { signal }),
    refetchInterval: ({ state }) => ((state.data?.running.length ?? 0) > 0 ? BUSY_MS : CALM_MS),
  })

/** @param first as the server knew it when the page was made, so that nothing jumps in later */
export const usePulse = (first: Pulse): Pulse => useQuery({ ...pulseQuery(), initialData: first }).data
