import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { CONTACTS_KEY } from '#components/contacts/contact-queries.ts'
import { parametersOf } from '#components/contacts/contact-search.ts'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { type ContactFilter, ContactPage } from '#lib/contract/contacts.ts'
import { type SegmentChange, type SegmentDraft, SegmentList, SegmentView } from '#lib/contract/segments.ts'

const KEY = [...CONTACTS_KEY, 'segments'] as const
const SAMPLE = 5

export const segmentsQuery = () =>
  queryOptions({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchJson(SegmentList, '/api/segments', { signal }),
  })

export const segmentQuery = (segment: SegmentView) =>
  queryOptions({
    queryKey: [...KEY, segment.segmentId],
    queryFn: ({ signal }) => fetchJson(SegmentView, `/api/segments/${segment.segmentId}`, { signal }),
    initialData: segment,
  })

/** How many contacts a filter shows, and the first of them. */
export const sampleQuery = (filter: ContactFilter) =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'sample', filter],
    queryFn: ({ signal }) => {
      const asked = parametersOf(filter)
      asked.set('limit', String(SAMPLE))
      return fetchJson(ContactPage, `/api/contacts?${asked}`, { signal })
    },
  })

export function useCreateSegment() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (draft: SegmentDraft) =>
      fetchJson(SegmentView, '/api/segments', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled: () => client.invalidateQueries({ queryKey: CONTACTS_KEY }),
  })
}

export function useChangeSegment(segmentId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: SegmentChange) =>
      fetchJson(SegmentView, `/api/segments/${segmentId}`, { method: 'PATCH', body: JSON.stringify(change) }),
    onSettled: () => client.invalidateQueries({ queryKey: CONTACTS_KEY }),
  })
}
