'use client'
import { CircleAlert } from 'lucide-react'
import { parseAsString, useQueryStates } from 'nuqs'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { cn } from '#components/ui/cn.ts'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits, Figure } from '#components/ui/figure.tsx'
import type { PlanAction } from '#lib/contract/import-stage.ts'
import type { Brake, ImportView } from '#lib/contract/imports.ts'
import { BrakesPanel } from './brakes-panel.tsx'
import { FieldChanges } from './field-changes.tsx'
import { ReviewGrid } from './grid/review-grid.tsx'
import { type RowFilter, useImportVerb, useStartImport } from './import-queries.ts'
import { QuotePanel } from './spending/quote-panel.tsx'
import { TrialPanel } from './trial-panel.tsx'
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
  const start = useStartImport(review.importId)
  const reopen = useImportVerb(review.importId, 'reopen')
  const [filter, setFilter] = useReviewFilter()
  const [released, setReleased] = useState<ReadonlySet<Brake['code']>>(new Set())
  const { actions, rowsTotal, reasons, brakes, likelyCause } = review.plan
  const rowsToImport = actions.create + actions.update + actions.unchanged
  const rowsLeftOut = rowsTotal - rowsToImport
  const held = brakes.filter(({ code }) => !released.has(code))
  const reason =
    rowsToImport === 0
      ? 'No row of this file can be imported: the reasons stand above.'
      : held.length > 0
        ? 'Say yes above to what would happen first.'
        : null
  const shownRows = rowsFitting(review.plan, filter)
  const confirm = () =>
    start.mutate([...released], {
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
          Together {rowsText(rowsTotal)}, all that the file has.
        </p>
      </Card>
      {actions.error > rowsTotal / 5 && <Rejects share={actions.error / rowsTotal} cause={likelyCause} />}
      <FieldChanges plan={review.plan} />
      {mayEdit && <TrialPanel importId={review.importId} />}
      <QuotePanel importId={review.importId} mayEdit={mayEdit} />
      <BrakesPanel
        brakes={brakes}
        released={released}
        disabled={!mayEdit}
        onChange={(code, isReleased) =>
          setReleased((before) => {
            const after = new Set(before)
            if (isReleased) after.add(code)
            else after.delete(code)
            return after
          })
        }
      />
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
      <ReviewGrid importId={review.importId} filter={filter} total={shownRows} edits={review.edits} mayEdit={mayEdit} />
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

/** Which rows are shown stands in the address. */
function useReviewFilter(): [RowFilter, (filter: RowFilter) => void] {
  const [{ action, reason }, set] = useQueryStates({ action: parseAsString, reason: parseAsString })
  const filter = { ...(action === null ? {} : { action }), ...(reason === null ? {} : { reason }) }
  return [filter, (next) => void set({ action: next.action ?? null, reason: next.reason ?? null })]
}

function rowsFitting({ actions, reasons, rowsTotal }: ReviewView['plan'], { action, reason }: RowFilter): number {
  if (reason !== undefined) return reasons.find((one) => one.reason === reason && one.action === action)?.count ?? 0
  return action === undefined ? rowsTotal : (Object.entries(actions).find(([name]) => name === action)?.[1] ?? 0)
}

function Rejects({ share, cause }: { share: number; cause: string | null }) {
  return (
    <p role="alert" className="flex items-start gap-2.5 rounded-lg bg-warn-wash px-4 py-3 text-warn">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {Math.round(share * 100)} % of the rows are in error.{' '}
        {cause ??
          'Perhaps a column is mapped to the wrong field, or the identifier in the options is one that this file does not have.'}
      </span>
    </p>
  )
}
