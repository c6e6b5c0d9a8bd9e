'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { authClient } from '#lib/client/auth-client.ts'

/** Asks for a link by mail. The answer is the same whether the address is known. */
export function ForgotForm() {
  const [email, setEmail] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [sentTo, setSentTo] = useState<string>()
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await authClient.requestPasswordReset({ email })
    setBusy(false)
    if (!answer.error) return setSentTo(email)
    setError(
      answer.error.status === 429 ? 'Too many tries. Wait a minute.' : 'The mail could not be asked for. Try again.',
    )
  }
  if (sentTo !== undefined) {
    return (
      <div role="status" className="grid gap-4">
        <p>
          If <b>{sentTo}</b> has an account, a mail is on its way. Its link is good for an hour. Look among the spam,
          too.
        </p>
        <Button asChild>
          <Link href="/sign-in">Back to sign-in</Link>
        </Button>
      </div>
    )
  }
  return (
    <form onSubmit={ask} className="grid gap-4">
      <Field label="Email" error={error}>
        {(ids) => (
          <Input
            {...ids}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="primary" busy={busy}>
        Send the link
      </Button>
      <Link href="/sign-in" className="text-ink-soft text-sm underline-offset-2 hover:underline">
        Back to sign-in
      </Link>
    </form>
  )
}
