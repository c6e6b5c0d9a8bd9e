'use client'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Pill, type Tone } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { InvitationView } from '#lib/contract/members.ts'
import { useMemberChanges } from './member-queries.ts'
import { ROLE_WORDS } from './role-words.ts'

/** Who was asked in and has not answered. */
export function InvitationList({ invitations }: { invitations: readonly InvitationView[] }) {
  return (
    <section aria-labelledby="invitations" className="grid gap-2">
      <h3 id="invitations" className="font-medium">
        Not answered yet
      </h3>
      <ul className="overflow-hidden rounded-lg border border-line bg-raised">
        {invitations.map((invitation) => (
          <Line key={invitation.invitationId} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}

function Line({ invitation }: { invitation: InvitationView }) {
  const { invitationId, email, role, invitedBy, expiresAt, failure } = invitation
  const { invite, resend, revoke } = useMemberChanges()
  const { tone, label } = stateOf(invitation)
  const takeBack = () =>
    revoke.mutate(invitationId, {
      onSuccess: () =>
        toast(`${email} is not invited any more`, {
          action: { label: 'Undo', onClick: () => invite.mutate({ emails: [email], role }) },
        }),
      onError: (error) => toast.error(error.message),
    })
  const sendAgain = () =>
    resend.mutate(invitationId, {
      onSuccess: () => toast(`Sent to ${email} again`),
      onError: (error) => toast.error(error.message),
    })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-4 py-2.5 first:border-t-0">
      <span className="min-w-48 flex-1">
        <span className="block truncate font-medium">{email}</span>
        <span className="block text-ink-soft text-sm">
          {ROLE_WORDS[role].label}, invited by {invitedBy}
          {failure && <span className="block text-bad">The mail server said: {failure}</span>}
        </span>
      </span>
      <Pill tone={tone}>{label}</Pill>
      <span className="w-32 text-ink-faint text-sm">
        ends <RelativeTime at={expiresAt} />
      </span>
      <Button size="small" busy={resend.isPending} onClick={sendAgain} aria-label={`Send to ${email} again`}>
        Send again
      </Button>
      <Button look="quiet" size="small" onClick={takeBack} aria-label={`Revoke the invitation of ${email}`}>
        Revoke
      </Button>
    </li>
  )
}

function stateOf({ expiresAt, sentAt, failure }: InvitationView): { tone: Tone; label: string } {
  if (new Date(expiresAt) <= new Date()) return { tone: 'held', label: 'Ran out' }
  if (failure) return { tone: 'bad', label: 'Not sent' }
  return sentAt ? { tone: 'good', label: 'Sent' } : { tone: 'idle', label: 'On its way' }
}
