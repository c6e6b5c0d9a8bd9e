import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { AuditPage } from '#lib/contract/audit.ts'
import type { AuditSearch } from './audit-search.ts'

export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam, signal }) => {
      const asked = Object.entries({ ...search, before: pageParam })
      const given = asked.flatMap(([name, value]): [string, string][] => (value ? [[name, String(value)]] : []))
      return fetchJson(AuditPage, `/api/audit?${new URLSearchParams(given)}`, { signal })
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
