import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { NotificationPage, type NotificationsRead } from '#lib/contract/notifications.ts'
import { pulseQuery } from './pulse-query.ts'

const KEY = ['notifications'] as const

export const notificationsQuery = () =>
  infiniteQueryOptions({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) =>
      fetchJson(NotificationPage, `/api/notifications${pageParam ? `?before=${pageParam}` : ''}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** Notes what was read; the count and the list follow. */
export function useMarkRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (read: NotificationsRead) =>
      fetchJson(z.null(), '/api/notifications/read', { method: 'POST', body: JSON.stringify(read) }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: KEY }),
        client.invalidateQueries({ queryKey: pulseQuery().queryKey }),
      ]),
  })
}
