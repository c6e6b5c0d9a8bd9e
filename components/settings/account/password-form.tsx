'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { authClient } from '#lib/client/auth-client.ts'

const EMPTY = { currentPassword: '', newPassword: '' }

/** A new password; every other device is signed out by it, and tokens made with the old one end. */
export function PasswordForm() {
  const [draft, setDraft] = useState(EMPTY)
  const save = useMutation({
    mutationFn: async () => {
      const { error } = await authClient.changePassword({ ...draft, revokeOtherSessions: true })
      if (error)
        throw new Error(
          error.code === 'INVALID_PASSWORD' ? 'This is not your password.' : (error.message ?? 'This did not work.'),
        )
    },
    onSuccess: () => {
      setDraft(EMPTY)
      toast('Password changed', { description: 'Your other devices are signed out, and your API tokens have ended.' })
    },
  })
  return (
    <form
      className="grid max-w-sm gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Field label="Password now" error={save.error?.message}>
        {(ids) => (
          <Input
            {...ids}
            type="password"
            autoComplete="current-password"
            required
            value={draft.currentPassword}
            onChange={(event) => setDraft({ ...draft, currentPassword: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="New password"
        hint="8 characters at least. Your other devices are signed out, and your API tokens end."
      >
        {(ids) => (
          <Input
            {...ids}
            type="password"
            autoComplete="new-password"
            required
            minLength={8}
            maxLength={128}
            value={draft.newPassword}
            onChange={(event) => setDraft({ ...draft, newPassword: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" busy={save.isPending} className="justify-self-start">
        Change password
      </Button>
    </form>
  )
}
