import { Lock } from 'lucide-react'
import type { Metadata } from 'next'
import { ProviderList } from '#components/settings/providers/provider-list.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Providers' }

export default async function ProvidersPage() {
  const { role } = await pageActor('/settings/providers')
  return (
    <div className="grid gap-5">
      <header>
        <h2 className="font-semibold text-lg">Providers</h2>
        <p className="text-ink-soft">
          After the person directory these services are asked, from the top, for people it does not know and for what it
          lacks. Each is asked once for a contact; people on the suppression list are never sent to any of them.
        </p>
      </header>
      {mayAct(role, 'admin') ? (
        <ProviderList />
      ) : (
        <EmptyState
          icon={Lock}
          title="Your role does not allow this"
          text={`You are a ${role} in this workspace. Admins look after the providers and their keys.`}
        />
      )}
    </div>
  )
}
