import type { Metadata } from 'next'
import Link from 'next/link'
import { EntryPage } from '#components/sign-in/entry-page.tsx'
import { ResetForm } from '#components/sign-in/reset-form.tsx'
import { Button } from '#components/ui/button.tsx'

/** The link is a secret: no other site is told it. */
export const metadata: Metadata = { title: 'New password', referrer: 'no-referrer' }

export default async function ResetPage({ searchParams }: PageProps<'/reset'>) {
  const { token } = await searchParams
  if (typeof token !== 'string' || token === '') {
    return (
      <EntryPage title="This link is not whole" text="Open it from the mail, or ask for a new one.">
        <Button asChild look="primary">
          <Link href="/forgot">Ask for a new link</Link>
        </Button>
      </EntryPage>
    )
  }
  return (
    <EntryPage title="Set a new password" text="It holds at once, and signs you out on every device.">
      <ResetForm token={token} />
    </EntryPage>
  )
}
