import type { Metadata } from 'next'
import { ScoringEditor } from '#components/settings/scoring/scoring-editor.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Scoring' }

export default async function ScoringPage() {
  const { role } = await pageActor('/settings/scoring')
  return (
    <div className="grid gap-5">
      <header>
        <h2 className="font-semibold text-lg">Scoring</h2>
        <p className="text-ink-soft">What makes a lead worth a call: 0 to 100, with a grade from A to F.</p>
      </header>
      <ScoringEditor mayEdit={mayAct(role, 'admin')} />
    </div>
  )
}
