import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { EntryPage } from '#components/sign-in/entry-page.tsx'
import { JoinButton, NewAccountForm, OtherAccountButton } from '#components/sign-in/invitation-forms.tsx'
import { Button } from '#components/ui/button.tsx'
import { db } from '#lib/db/database.ts'
import { auth } from '#lib/services/auth/auth.ts'
import { type OpenedInvitation, openInvitation } from '#lib/services/members/open-invitation.ts'

/** The link is a secret: no other site is told it. */
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' }

export default async function InvitationPage({ params, searchParams }: PageProps<'/invitations/[invitationId]'>) {
  const { invitationId } = await params
  const given = (await searchParams).token
  const token = typeof given === 'string' ? given : ''
  const invitation = await openInvitation(db, { invitationId, token })
  if (invitation.state === 'gone') {
    return (
      <EntryPage
        title="This invitation is not open"
        text="It was used, revoked, or its link is not whole. Ask whoever invited you for a new one."
      >
        <SignIn />
      </EntryPage>
    )
  }
  if (invitation.state === 'expired') {
    return (
      <EntryPage
        title="This invitation has run out"
        text={`Ask ${invitation.inviterName} to send it again: ${invitation.workspaceName} still wants you.`}
      >
        <SignIn />
      </EntryPage>
    )
  }
  const session = await auth.api.getSession({ headers: await headers() })
  return (
    <EntryPage
      title={`Join ${invitation.workspaceName}`}
      text={`${invitation.inviterName} invites ${invitation.email} as ${invitation.role === 'viewer' ? 'a' : 'an'} ${invitation.role}.`}
    >
      <Answer invitation={invitation} link={{ invitationId, token }} signedIn={session?.user.email ?? null} />
    </EntryPage>
  )
}

type AnswerProps = {
  invitation: Extract<OpenedInvitation, { state: 'open' }>
  link: { invitationId: string; token: string }
  signedIn: string | null
}

/** How to join: by the account one is in, by the one the address has, or by a new one. */
function Answer({ invitation: { email, workspaceName, hasAccount }, link, signedIn }: AnswerProps): ReactNode {
  const here = `/invitations/${link.invitationId}?token=${link.token}`
  if (signedIn?.toLowerCase() === email) return <JoinButton link={link} workspaceName={workspaceName} />
  if (signedIn) {
    return (
      <div className="grid gap-3">
        <p>
          You are signed in as {signedIn}. The invitation is for {email}.
        </p>
        <OtherAccountButton next={here}>Change the account</OtherAccountButton>
      </div>
    )
  }
  if (!hasAccount) return <NewAccountForm link={link} email={email} />
  return (
    <div className="grid gap-3">
      <p>{email} has an account already.</p>
      <Button asChild look="primary">
        <Link href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in to join</Link>
      </Button>
    </div>
  )
}

const SignIn = () => (
  <Button asChild>
    <Link href="/sign-in">Go to sign-in</Link>
  </Button>
)
