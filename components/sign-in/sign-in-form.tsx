'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { authClient } from '#lib/client/auth-client.ts'

export type DemoAccount = { email: string; role: string; workspace: string; password: string }

/** `next`: a path of ours to go to afterwards. */
export function SignInForm({ next, demo }: { next: string; demo: readonly DemoAccount[] }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await authClient.signIn.email({ email, password })
    if (!answer.error) return window.location.assign(next)
    setBusy(false)
    setError(
      answer.error.status === 429
        ? 'Too many tries. Wait a minute.'
        : 'This email and password do not belong together.',
    )
  }
  return (
    <>
      <form onSubmit={signIn} className="grid gap-4">
        <Field label="Email">
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
        <Field label="Password" error={error}>
          {(ids) => (
            <Input
              {...ids}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" busy={busy}>
          Sign in
        </Button>
        <Link href="/forgot" className="text-ink-soft text-sm underline-offset-2 hover:underline">
          Forgotten your password?
        </Link>
      </form>
      {demo.length > 0 && (
        <section aria-label="Demo accounts" className="mt-6 border-line border-t pt-5">
          <p className="mb-2 text-ink-soft text-sm">This is a demo. Take one of its accounts:</p>
          <div className="grid gap-1.5">
            {demo.map((account) => (
              <Button
                key={account.email}
                size="small"
                className="justify-between"
                onClick={() => {
                  setEmail(account.email)
                  setPassword(account.password)
                }}
              >
                <span>{account.email}</span>
                <span className="font-normal text-ink-faint">
                  {account.role} of {account.workspace}
                </span>
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  )
}
