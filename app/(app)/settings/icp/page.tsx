import type { Metadata } from 'next'
import { IcpEditor } from '#components/settings/icp/icp-editor.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'ICP tiers' }

export default async function IcpPage() {
  const { role } = await pageActor('/settings/icp')
  return (
    <div className="grid gap-5">
      <header>
        <h2 className="font-semibold text-lg">ICP tiers</h2>
        <p className="text-ink-soft">Who your ideal customers are, from the best (A) on. Each contact gets one tier.</p>
      </header>
      <IcpEditor mayEdit={mayAct(role, 'admin')} />
    </div>
  )
}
