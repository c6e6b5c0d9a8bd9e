import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { digits } from '#components/ui/figure.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import {
  type ContactAction,
  ContactActionAnswer,
  type ContactSelection,
  ContactUndoAnswer,
} from '#lib/contract/contact-actions.ts'
import { COUNTED_MAX } from '#lib/contract/contacts.ts'
import { CONTACTS_KEY } from './contact-queries.ts'

/** Takes back what was done by hand, and says what could not be. */
export function useUndo() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (editId: string) =>
      fetchJson(ContactUndoAnswer, `/api/contacts/actions/${editId}/undo`, { method: 'POST' }),
    onSuccess: ({ undone, kept }) =>
      toast.success(
        `Undone for ${people(undone)}`,
        kept === 0 ? {} : { description: `${people(kept)} had been changed since and stay.` },
      ),
    onError: (error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: CONTACTS_KEY }),
  })
}

/** Does something to many contacts, with the way back in the message that tells of it. `what`: `{people} tagged “VIP”`. */
export function useActions() {
  const client = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: ({ action, selection }: { action: ContactAction; selection: ContactSelection; what: string }) =>
      fetchJson(ContactActionAnswer, '/api/contacts/actions', {
        method: 'POST',
        body: JSON.stringify({ action, selection }),
      }),
    onSuccess: ({ editId, changed }, { what }) => {
      if (editId === null) return toast('Nothing to do', { description: 'All of them are like that already.' })
      return toast.success(`${people(changed)} ${what}`, {
        action: { label: 'Undo', onClick: () => undo.mutate(editId) },
      })
    },
    onError: (error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: CONTACTS_KEY }),
  })
}

/** How many there are, as far as that is known. */
export const totalText = ({ total, isExact }: { total: number; isExact: boolean }): string =>
  `${isExact ? '' : total > COUNTED_MAX ? 'about ' : 'more than '}${digits(total)}`

export const people = (count: number): string => `${digits(count)} ${count === 1 ? 'contact' : 'contacts'}`
