'use client'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { StageLine } from '#components/ui/stage-line.tsx'
import type { ImportView } from '#lib/contract/imports.ts'
import { useImportVerb } from './import-queries.ts'

type PlanningView = Extract<ImportView, { status: 'planning' }>

export function PlanningStep({ current, mayEdit }: { current: PlanningView; mayEdit: boolean }) {
  const reopen = useImportVerb(current.importId, 'reopen')
  return (
    <Card className="grid gap-5 p-5" aria-live="polite">
      <div>
        <h2 className="font-semibold text-base">Working out what will become of each row</h2>
        <p className="text-ink-soft">
          The whole file is read and held against your contacts. Nothing is written yet; you may leave this page.
        </p>
      </div>
      <StageLine stages={current.stages} />
      {mayEdit && (
        <div>
          <Button busy={reopen.isPending} onClick={() => reopen.mutate()}>
            Back to mapping
          </Button>
        </div>
      )}
    </Card>
  )
}
