import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { EntryPage } from '#components/sign-in/entry-page.tsx'
import { OtherAccountButton } from '#components/sign-in/invitation-forms.tsx'
import { localPath } from '#components/sign-in/local-path.ts'
import { SignInForm } from '#components/sign-in/sign-in-form.tsx'
import { env } from '#lib/env.ts'
import { auth } from '#lib/services/auth/auth.ts'
import { readActor } from '#lib/services/auth/require-actor.ts'
import { DEMO_ACCOUNTS } from '#prisma/demo.ts'

export const metadata: Metadata = { title: 'Sign in' }
export const dynamic = 'force-dynamic'

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const asked = await headers()
  const session = await auth.api.getSession({ headers: asked })
  if (session && !(await readActor(asked))) return <NoWorkspace email={session.user.email} />
  const demo = env.ROLLCALL_DEMO ? DEMO_ACCOUNTS : []
  return (
    <EntryPage title="Sign in to Rollcall" text="Lists in, contacts out, and every row accounted for.">
      <SignInForm
        next={localPath(next)}
        demo={demo.map(({ slug, ...account }) => ({
          email: account.email,
          role: account.role,
          password: account.password,
          workspace: slug,
        }))}
      />
    </EntryPage>
  )
}

/** Signed in, but nothing to see: the last workspace let this person go. */
const NoWorkspace = ({ email }: { email: string }) => (
  <EntryPage
    title="You belong to no workspace"
    text={`${email} is signed in, but no workspace has you as a member. Ask an admin for an invitation.`}
  >
    <OtherAccountButton next="/campaigns">Use another account</OtherAccountButton>
  </EntryPage>
)
