'use client'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { InvitationDraft, type InvitationReceipt } from '#lib/contract/members.ts'
import type { Role } from '#lib/contract/roles.ts'
import { useMemberChanges } from './member-queries.ts'
import { RoleSelect } from './role-select.tsx'
import { ROLE_WORDS } from './role-words.ts'

/** Asks people in by mail, one address or many. */
export function InviteForm() {
  const [text, setText] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const [error, setError] = useState<string>()
  const { invite } = useMemberChanges()
  const submit = () => {
    const emails = text.split(/[\s,;]+/).filter((part) => part !== '')
    const draft = InvitationDraft.safeParse({ emails, role })
    setError(draft.error?.issues[0]?.message)
    if (!draft.success) return
    invite.mutate(draft.data, {
      onSuccess: (receipt) => {
        setText('')
        tell(receipt)
      },
      onError: (failure) => setError(failure.message),
    })
  }
  return (
    <form
      noValidate
      className="grid gap-3 rounded-lg border border-line bg-panel p-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-64 flex-1">
          <Field label="Invite by email" hint="Several, with commas between." error={error}>
            {(ids) => (
              <Input
                {...ids}
                type="text"
                inputMode="email"
                autoComplete="off"
                placeholder="ada@example.com"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Field label="Role">{(ids) => <RoleSelect id={ids.id} value={role} onChange={setRole} />}</Field>
        <Button type="submit" look="primary" className="mt-6.5" busy={invite.isPending}>
          Invite
        </Button>
      </div>
      <p className="text-ink-faint text-sm">
        {ROLE_WORDS[role].label}: {ROLE_WORDS[role].may}.
      </p>
    </form>
  )
}

function tell({ invited, members }: InvitationReceipt) {
  const already = members.length > 0 ? `Already members: ${members.join(', ')}.` : undefined
  if (invited.length === 0) return toast('Nobody was invited', { description: already })
  const whom = invited.length === 1 ? invited[0] : `${invited.length} people`
  toast(`${whom} invited`, { description: already ?? 'The link in the mail is good for seven days.' })
}
