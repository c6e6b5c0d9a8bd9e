'use client'
import { useQuery } from '@tanstack/react-query'
import { FileSpreadsheet } from 'lucide-react'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { ImportView } from '#lib/contract/imports.ts'
import { assertNever } from '#lib/core/assert-never.ts'
import { ExpiredStep } from './expired-step.tsx'
import { fileSize } from './file-size.ts'
import { importQuery } from './import-queries.ts'
import { MappingStep } from './mapping-step.tsx'
import { PlanningStep } from './planning-step.tsx'
import { QueuedStep } from './queued-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { RunStep } from './run-step.tsx'
import { WizardSteps } from './wizard-steps.tsx'

type ImportWizardProps = { importId: string; leadsHref: string | null; onAnother: () => void; mayEdit?: boolean }

/** The server's status is the wizard's step. Nothing here remembers where the user is. */
export function ImportWizard({ importId, leadsHref, onAnother, mayEdit = true }: ImportWizardProps) {
  const { data: current, error, refetch } = useQuery(importQuery(importId))
  if (error && !current)
    return <ErrorState title="This import did not load" text={error.message} onRetry={() => void refetch()} />
  if (!current) return <Skeleton className="h-64" />
  return (
    <div className="grid gap-6">
      <WizardSteps status={current.status} />
      <p className="flex min-w-0 items-center gap-2 text-ink-soft">
        <FileSpreadsheet aria-hidden className="size-4 shrink-0" />
        <span className="truncate font-medium text-ink">{current.fileName}</span>
        <span className="shrink-0 text-ink-faint tabular-nums">
          {fileSize(current.sizeBytes)} · {current.rowsTotal.toLocaleString('en')}{' '}
          {current.rowsTotal === 1 ? 'row' : 'rows'}
        </span>
      </p>
      <Step current={current} leadsHref={leadsHref} onAnother={onAnother} mayEdit={mayEdit} />
    </div>
  )
}

type StepProps = { current: ImportView; leadsHref: string | null; onAnother: () => void; mayEdit: boolean }

function Step({ current, leadsHref, onAnother, mayEdit }: StepProps) {
  switch (current.status) {
    case 'mapping':
      // Read in another way, the file has other columns: what was chosen for the old ones is gone.
      return <MappingStep key={JSON.stringify(current.reading.overrides)} upload={current} mayEdit={mayEdit} />
    case 'planning':
      return <PlanningStep current={current} mayEdit={mayEdit} />
    case 'review':
      return <ReviewStep review={current} mayEdit={mayEdit} />
    case 'queued':
      return <QueuedStep current={current} mayEdit={mayEdit} />
    case 'running':
    case 'paused':
    case 'completed':
    case 'failed':
    case 'cancelled':
      return <RunStep run={current} leadsHref={leadsHref} onAnother={onAnother} mayEdit={mayEdit} />
    case 'expired':
      return <ExpiredStep onAnother={onAnother} />
    default:
      return assertNever(current)
  }
}
