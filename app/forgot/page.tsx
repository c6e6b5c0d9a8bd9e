import type { Metadata } from 'next'
import { EntryPage } from '#components/sign-in/entry-page.tsx'
import { ForgotForm } from '#components/sign-in/forgot-form.tsx'

export const metadata: Metadata = { title: 'Forgotten password' }

export default function ForgotPage() {
  return (
    <EntryPage title="Forgotten your password?" text="Write your address. We send a link that sets a new one.">
      <ForgotForm />
    </EntryPage>
  )
}
