import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { type InvitationDraft, InvitationReceipt, MemberList } from '#lib/contract/members.ts'
import type { Role } from '#lib/contract/roles.ts'

const KEY = ['members'] as const
const WAITING_MS = 3_000

/** Asked again while a mail is on its way. */
export const membersQuery = () =>
  queryOptions({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchJson(MemberList, '/api/members', { signal }),
    refetchInterval: ({ state }) =>
      state.data?.invitations.some(({ sentAt, failure }) => sentAt === null && failure === null) ? WAITING_MS : false,
  })

const Nothing = z.null()

/** What admins do with members and invitations; the list is asked for anew after each. */
export function useMemberChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const send = (url: string, method: string, body?: object) =>
    fetchJson(Nothing, url, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const changeRole = useMutation({
    mutationFn: ({ userId, role }: { userId: string; role: Role }) => send(`/api/members/${userId}`, 'PATCH', { role }),
    onSettled,
  })
  const remove = useMutation({ mutationFn: (userId: string) => send(`/api/members/${userId}`, 'DELETE'), onSettled })
  const invite = useMutation({
    mutationFn: (draft: InvitationDraft) =>
      fetchJson(InvitationReceipt, '/api/invitations', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled,
  })
  const resend = useMutation({
    mutationFn: (invitationId: string) => send(`/api/invitations/${invitationId}/resend`, 'POST'),
    onSettled,
  })
  const revoke = useMutation({
    mutationFn: (invitationId: string) => send(`/api/invitations/${invitationId}`, 'DELETE'),
    onSettled,
  })
  return { changeRole, remove, invite, resend, revoke }
}
