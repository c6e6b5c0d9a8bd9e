import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { z } from 'zod'
import { CONTACTS_KEY } from '#components/contacts/contact-queries.ts'
import { useUndo } from '#components/contacts/use-actions.ts'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ContactDetail, ContactHistory } from '#lib/contract/contact-detail.ts'
import type { ContactChange } from '#lib/contract/contact-drafts.ts'

export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'one', contactId],
    queryFn: ({ signal }) => fetchJson(ContactDetail, `/api/contacts/${contactId}`, { signal }),
  })

export const historyQuery = (contactId: string) =>
  queryOptions({
    queryKey: [...CONTACTS_KEY, 'one', contactId, 'history'],
    queryFn: ({ signal }) => fetchJson(ContactHistory, `/api/contacts/${contactId}/history`, { signal }),
  })

const Changed = z.object({ editId: z.uuid().nullable() })

/** Saves what somebody changed, with the way back in the message that tells of it. */
export function useChange(contactId: string) {
  const client = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: ({ change }: { change: ContactChange; label: string }) =>
      fetchJson(Changed, `/api/contacts/${contactId}`, { method: 'PATCH', body: JSON.stringify(change) }),
    onSuccess: ({ editId }, { label }) => {
      if (editId !== null)
        toast.success(`${label} saved`, { action: { label: 'Undo', onClick: () => undo.mutate(editId) } })
    },
    onSettled: () => client.invalidateQueries({ queryKey: CONTACTS_KEY }),
  })
}
