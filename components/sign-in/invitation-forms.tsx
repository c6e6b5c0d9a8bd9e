'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { authClient } from '#lib/client/auth-client.ts'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { InvitationAccepted, type InvitationAnswer } from '#lib/contract/members.ts'
import { PasswordField } from './password-field.tsx'

type InvitationLink = { invitationId: string; token: string }

const accept = ({ invitationId, token }: InvitationLink, account?: InvitationAnswer['account']) =>
  fetchJson(InvitationAccepted, `/api/invitations/${invitationId}/accept`, {
    method: 'POST',
    body: JSON.stringify({ token, ...(account ? { account } : {}) }),
  })

/** Makes an account for the address that was invited, and signs in with it. */
export function NewAccountForm({ link, email }: { link: InvitationLink; email: string }) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const join = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      await accept(link, { name, password })
      const answer = await authClient.signIn.email({ email, password })
      window.location.assign(answer.error ? '/sign-in' : '/campaigns')
    } catch (failure) {
      setBusy(false)
      setError(failure instanceof Error ? failure.message : 'This did not work. Try again.')
    }
  }
  return (
    <form onSubmit={join} className="grid gap-4">
      {error && <ErrorState title="You have not joined yet" text={error} />}
      <Field label="Email">
        {(ids) => <Input {...ids} type="email" autoComplete="username" readOnly value={email} />}
      </Field>
      <Field label="Your name">
        {(ids) => (
          <Input
            {...ids}
            autoComplete="name"
            required
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <PasswordField label="Password" value={password} onChange={setPassword} />
      <Button type="submit" look="primary" busy={busy}>
        Make the account and join
      </Button>
    </form>
  )
}

/** Joins with the account that is signed in. */
export function JoinButton({ link, workspaceName }: { link: InvitationLink; workspaceName: string }) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const join = async () => {
    setBusy(true)
    try {
      await accept(link)
      window.location.assign('/campaigns')
    } catch (failure) {
      setBusy(false)
      setError(failure instanceof Error ? failure.message : 'This did not work. Try again.')
    }
  }
  return (
    <div className="grid gap-4">
      {error && <ErrorState title="You have not joined yet" text={error} />}
      <Button look="primary" busy={busy} onClick={() => void join()}>
        Join {workspaceName}
      </Button>
    </div>
  )
}

/** Signs out and goes to sign in with another account, and comes back here. */
export function OtherAccountButton({ next, children }: { next: string; children: string }) {
  const change = async () => {
    await authClient.signOut()
    window.location.assign(`/sign-in?next=${encodeURIComponent(next)}`)
  }
  return <Button onClick={() => void change()}>{children}</Button>
}
