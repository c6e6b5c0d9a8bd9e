'use client'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { MemberView } from '#lib/contract/members.ts'
import type { Role } from '#lib/contract/roles.ts'
import { InvitationList } from './invitation-list.tsx'
import { membersQuery, useMemberChanges } from './member-queries.ts'
import { RemoveSheet } from './remove-sheet.tsx'
import { RoleSelect } from './role-select.tsx'
import { ROLE_WORDS } from './role-words.ts'

/** Who belongs to the workspace; `mayEdit`: whoever looks may change that. */
export function MemberTable({ you, mayEdit }: { you: string; mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(membersQuery())
  const [leaving, setLeaving] = useState<MemberView | null>(null)
  const { changeRole } = useMemberChanges()
  if (error) return <ErrorState title="The members did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={4} label="The members are loading" />
  const change = (member: MemberView, role: Role) =>
    changeRole.mutate(
      { userId: member.userId, role },
      {
        onSuccess: () =>
          toast(`${member.name} is ${role === 'viewer' ? 'a' : 'an'} ${role} now`, {
            action: {
              label: 'Undo',
              onClick: () => changeRole.mutate({ userId: member.userId, role: member.role }),
            },
          }),
        onError: (failure) => toast.error(failure.message),
      },
    )
  return (
    <div className="grid gap-6">
      <ul aria-label="Members" className="overflow-hidden rounded-lg border border-line bg-raised">
        {data.members.map((member) => (
          <Line
            key={member.userId}
            member={member}
            isYou={member.userId === you}
            {...(mayEdit ? { onRole: (role: Role) => change(member, role), onRemove: () => setLeaving(member) } : {})}
          />
        ))}
      </ul>
      {data.invitations.length > 0 && <InvitationList invitations={data.invitations} />}
      <RemoveSheet member={leaving} isYou={leaving?.userId === you} onClose={() => setLeaving(null)} />
    </div>
  )
}

type LineProps = { member: MemberView; isYou: boolean; onRole?: (role: Role) => void; onRemove?: () => void }

function Line({ member: { name, email, role, seenAt, tokens }, isYou, onRole, onRemove }: LineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-4 py-2.5 first:border-t-0">
      <span className="min-w-48 flex-1">
        <span className="block truncate font-medium">
          {name} {isYou && <span className="font-normal text-ink-faint">(you)</span>}
        </span>
        <span className="block truncate text-ink-soft text-sm">{email}</span>
      </span>
      <span className="hidden w-44 text-ink-faint text-sm sm:block">
        {seenAt ? (
          <>
            Last seen <RelativeTime at={seenAt} />
          </>
        ) : (
          'Not signed in'
        )}
        {tokens > 0 && <span className="block">{tokens === 1 ? '1 API token' : `${tokens} API tokens`}</span>}
      </span>
      {onRole ? (
        <RoleSelect label={`Role of ${name}`} value={role} onChange={onRole} />
      ) : (
        <Pill>{ROLE_WORDS[role].label}</Pill>
      )}
      {onRemove && (
        <Button look="quiet" size="icon" aria-label={`Remove ${name}`} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </Button>
      )}
    </li>
  )
}
