'use client'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { StackedBar } from '#components/ui/stacked-bar.tsx'
import { StageLine } from '#components/ui/stage-line.tsx'
import type { ImportView } from '#lib/contract/imports.ts'
import { useImportVerb } from './import-queries.ts'
import { OUTCOMES } from './outcomes.ts'
import { RepairPanel } from './repair/repair-panel.tsx'
import { RunHeadline } from './run-headline.tsx'
import { RunReport } from './run-report.tsx'
import { ReceiptCard } from './spending/receipt-card.tsx'
import { UndoPanel } from './undo-panel.tsx'

export type RunView = Extract<ImportView, { status: 'running' | 'paused' | 'completed' | 'failed' | 'cancelled' }>

type RunStepProps = { run: RunView; leadsHref: string | null; onAnother: () => void; mayEdit: boolean }

/** An import under way or over: its stages, its ledger, and what came of it. */
export function RunStep({ run, leadsHref, onAnother, mayEdit }: RunStepProps) {
  const cancel = useImportVerb(run.importId, 'cancel')
  const resume = useImportVerb(run.importId, 'resume')
  const isOver = run.status === 'completed' || run.status === 'failed' || run.status === 'cancelled'
  const failure = cancel.error ?? resume.error
  return (
    <div className="grid gap-5">
      <Card className="grid gap-6 p-5">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <RunHeadline run={run} />
          <div className="flex flex-wrap gap-2">
            {mayEdit && run.status === 'paused' && (
              <Button look="primary" busy={resume.isPending} onClick={() => resume.mutate()}>
                Resume
              </Button>
            )}
            {mayEdit && !isOver && (
              <Button look="danger" busy={cancel.isPending} onClick={() => cancel.mutate()}>
                Cancel import
              </Button>
            )}
            {mayEdit && isOver && <Button onClick={onAnother}>Import another file</Button>}
            {run.firstLeadAt && (
              <Button asChild look={isOver ? 'primary' : 'plain'}>
                {leadsHref ? (
                  <Link href={`${leadsHref}?import=${run.importId}`}>Show the leads</Link>
                ) : (
                  <Link href={`/contacts?importId=${run.importId}`}>Show the contacts</Link>
                )}
              </Button>
            )}
          </div>
        </div>
        <StageLine stages={run.stages} />
        <div>
          <h3 className="mb-2 font-medium text-sm">Ledger</h3>
          <StackedBar
            label="Outcomes"
            total={run.rowsTotal}
            parts={OUTCOMES.map(({ outcome, label, className }) => ({
              label,
              className,
              value: run.tally.outcomes[outcome],
            }))}
          />
        </div>
      </Card>
      {failure && <ErrorState title="That did not work" text={failure.message} />}
      <RepairPanel run={run} mayEdit={mayEdit} />
      <UndoPanel run={run} mayEdit={mayEdit} />
      <ReceiptCard run={run} mayEdit={mayEdit} />
      <RunReport run={run} />
    </div>
  )
}
