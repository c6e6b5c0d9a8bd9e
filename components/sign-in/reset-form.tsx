'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { authClient } from '#lib/client/auth-client.ts'
import { PasswordField } from './password-field.tsx'

/** Sets a new password by the link of a mail; every device is signed out by it. */
export function ResetForm({ token }: { token: string }) {
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [isSet, setIsSet] = useState(false)
  const [error, setError] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await authClient.resetPassword({ newPassword: password, token })
    setBusy(false)
    if (!answer.error) return setIsSet(true)
    setError(
      answer.error.code === 'INVALID_TOKEN'
        ? 'This link was used or has run out. Ask for a new one.'
        : 'The password was not taken. Try another one.',
    )
  }
  if (isSet) {
    return (
      <div role="status" className="grid gap-4">
        <p>The new password holds. You are signed out everywhere.</p>
        <Button asChild look="primary">
          <Link href="/sign-in">Sign in</Link>
        </Button>
      </div>
    )
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      <PasswordField label="New password" value={password} onChange={setPassword} error={error} />
      <Button type="submit" look="primary" busy={busy}>
        Set the password
      </Button>
      <Link href="/forgot" className="text-ink-soft text-sm underline-offset-2 hover:underline">
        Ask for a new link
      </Link>
    </form>
  )
}
