import type { Metadata } from 'next'
import { SuppressionForm } from '#components/settings/suppression-form.tsx'
import { SuppressionList } from '#components/settings/suppression-list.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Suppression' }

export default async function SuppressionPage() {
  const { role } = await pageActor('/settings/suppression')
  return (
    <div className="grid gap-5">
      <header>
        <h2 className="font-semibold text-lg">Suppression</h2>
        <p className="text-ink-soft">
          Nobody on this list is ever imported or looked up, whichever file, match or provider brings them.
        </p>
      </header>
      {mayAct(role, 'editor') && <SuppressionForm />}
      <SuppressionList mayRemove={mayAct(role, 'admin')} />
    </div>
  )
}
