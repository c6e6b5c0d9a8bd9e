'use client'
import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { cn } from '#components/ui/cn.ts'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits, Figure } from '#components/ui/figure.tsx'
import type { PlanAction } from '#lib/contract/import-stage.ts'
import type { ImportView } from '#lib/contract/imports.ts'
import { type RowFilter, useImportVerb } from './import-queries.ts'
import { RowList } from './row-list.tsx'
import { WizardFooter } from './wizard-footer.tsx'

type ReviewView = Extract<ImportView, { status: 'review' }>

const ACTIONS: readonly { action: PlanAction; label: string; tone: string }[] = [
  { action: 'create', label: 'Added', tone: 'text-good' },
  { action: 'update', label: 'Updated', tone: 'text-change' },
  { action: 'unchanged', label: 'Unchanged', tone: 'text-idle' },
  { action: 'skip', label: 'Skipped', tone: 'text-idle' },
  { action: 'suppress', label: 'Suppressed', tone: 'text-held' },
  { action: 'error', label: 'In error', tone: 'text-bad' },
]

/** What will become of every row. Nothing is written before *Import*. */
export function ReviewStep({ review, mayEdit }: { review: ReviewView; mayEdit: boolean }) {
  const start = useImportVerb(review.importId, 'start')
  const reopen = useImportVerb(review.importId, 'reopen')
  const [filter, setFilter] = useState<RowFilter>({})
  const { actions, rowsTotal, reasons } = review.plan
  const rowsToImport = actions.create + actions.update + actions.unchanged
  const rowsLeftOut = rowsTotal - rowsToImport
  const reason = rowsToImport === 0 ? 'No row of this file can be imported: the reasons stand above.' : null
  const confirm = () =>
    start.mutate(undefined, {
      onSuccess: () => {
        toast.success(`${rowsText(rowsToImport)} queued`, {
          description:
            'Duplicates are looked for first; enrichment goes on in the background. You may leave this page.',
        })
        if (rowsLeftOut > 0)
          toast.info(`${rowsText(rowsLeftOut)} left out`, {
            description: 'Skipped, suppressed or in error. The report names each of them.',
          })
      },
    })
  return (
    <div className="grid gap-5">
      {review.mappingWasSaved && (
        <p className="text-ink-soft">The mapping of your last file with these columns was used.</p>
      )}
      <Card className="grid gap-5 p-5">
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
          {ACTIONS.map(({ action, label, tone }) => (
            <Figure key={action} label={label} value={actions[action]} tone={tone} />
          ))}
        </dl>
        <p className="border-line border-t pt-3 text-ink-soft text-sm">
          Together {digits(rowsTotal)} rows, all that the file has.
        </p>
      </Card>
      {actions.error > rowsTotal / 5 && (
        <Rejects share={actions.error / rowsTotal} cause={reasons.find((one) => one.action === 'error')?.text} />
      )}
      {reasons.length > 0 && (
        <ul aria-label="Reasons" className="flex flex-wrap gap-2">
          {reasons.map((one) => {
            const isOn = filter.reason === one.reason && filter.action === one.action
            return (
              <li key={`${one.action} ${one.reason}`}>
                <Button
                  size="small"
                  aria-pressed={isOn}
                  className={cn(isOn && 'border-accent bg-accent-wash')}
                  onClick={() => setFilter(isOn ? {} : { action: one.action, reason: one.reason })}
                >
                  {one.text} <span className="text-ink-faint tabular-nums">{digits(one.count)}</span>
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          aria-pressed={filter.action === undefined}
          className={cn(filter.action === undefined && 'border-accent bg-accent-wash')}
          onClick={() => setFilter({})}
        >
          All rows
        </Button>
        <Button
          size="small"
          aria-pressed={filter.action === 'error' && filter.reason === undefined}
          className={cn(filter.action === 'error' && filter.reason === undefined && 'border-accent bg-accent-wash')}
          disabled={actions.error === 0}
          onClick={() => setFilter({ action: 'error' })}
        >
          Only errors
        </Button>
        {actions.error > 0 && (
          <Button asChild size="small" look="quiet">
            <a href={`/api/imports/${review.importId}/files/errors.csv`} download>
              Download the error file
            </a>
          </Button>
        )}
      </div>
      <RowList importId={review.importId} filter={filter} />
      {(start.error ?? reopen.error) && (
        <ErrorState title="That did not work" text={(start.error ?? reopen.error)?.message ?? ''} />
      )}
      {mayEdit && (
        <WizardFooter reason={reason} note={rowsLeftOut > 0 ? `${rowsText(rowsLeftOut)} will be left out.` : null}>
          <Button busy={reopen.isPending} onClick={() => reopen.mutate()}>
            Back to mapping
          </Button>
          <Button
            look="primary"
            busy={start.isPending}
            aria-disabled={reason !== null}
            aria-describedby="wizard-reason"
            onClick={() => reason === null && confirm()}
          >
            Import {rowsText(rowsToImport)}
          </Button>
        </WizardFooter>
      )}
    </div>
  )
}

const rowsText = (count: number): string => `${digits(count)} ${count === 1 ? 'row' : 'rows'}`

function Rejects({ share, cause }: { share: number; cause: string | undefined }) {
  return (
    <p role="alert" className="flex items-start gap-2.5 rounded-lg bg-warn-wash px-4 py-3 text-warn">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {Math.round(share * 100)} % of the rows are in error. {cause ? `Most of them: ${cause.toLowerCase()}.` : ''}{' '}
        Perhaps a column is mapped to the wrong field, or the identifier in the options is one that this file does not
        have.
      </span>
    </p>
  )
}
