import type { Metadata } from 'next'
import { WorkflowList } from '#components/settings/workflows/workflow-list.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Workflows' }

export default async function WorkflowsPage() {
  const { role } = await pageActor('/settings/workflows')
  return (
    <div className="grid gap-5">
      <header>
        <h2 className="font-semibold text-lg">Workflows</h2>
        <p className="text-ink-soft">
          What is done with people once they are in, step by step. Whoever is marked “do not touch” is never in one.
        </p>
      </header>
      <WorkflowList mayEdit={mayAct(role, 'editor')} />
    </div>
  )
}
