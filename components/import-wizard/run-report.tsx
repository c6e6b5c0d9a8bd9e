'use client'
import { useState } from 'react'
import { BarList } from '#components/charts/bar-list.tsx'
import { Histogram } from '#components/charts/histogram.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { cn } from '#components/ui/cn.ts'
import { digits } from '#components/ui/figure.tsx'
import type { RowFilter } from './import-queries.ts'
import { RowList } from './row-list.tsx'
import type { RunView } from './run-step.tsx'

const TIERS = [
  ['1', 'LinkedIn or known email'],
  ['2', 'Name and company domain'],
  ['3', 'Name and company name'],
  ['4', 'First and last name'],
  ['5', 'Full-name text'],
] as const

const BINS = ['0–9', '10–19', '20–29', '30–39', '40–49', '50–59', '60–69', '70–79', '80–89', '90–100']

/** Matches, scores, reasons and rows of a run so far. */
export function RunReport({ run }: { run: RunView }) {
  const [filter, setFilter] = useState<RowFilter | null>(null)
  const { tally, reasons, status, importId } = run
  const isSettled = status === 'completed' || status === 'cancelled' || status === 'failed'
  return (
    <>
      <div className="grid gap-5 lg:grid-cols-2">
        <Card className="p-5">
          <h3 className="mb-3 font-medium">Matches by tier</h3>
          <BarList
            label="Matches by tier"
            bars={[
              ...TIERS.map(([tier, label]) => ({ label: `T${tier} · ${label}`, value: tally.tiers[tier] })),
              { label: 'Ambiguous: several fit equally', value: tally.ambiguous },
              { label: 'Nobody found', value: tally.unmatched },
            ]}
          />
        </Card>
        <Card className="p-5">
          <h3 className="mb-3 font-medium">Lead scores</h3>
          <Histogram
            label="Lead scores"
            axis="Score"
            bins={BINS.map((label, at) => ({ label, value: tally.scores[at] ?? 0 }))}
          />
        </Card>
      </div>
      <Card className="grid gap-4 p-5">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h3 className="font-medium">Rows by outcome and reason</h3>
          {isSettled && run.filesUntil === null && (
            <p className="text-ink-soft text-sm">The files were kept for seven days and are gone; the counts stay.</p>
          )}
          {run.filesUntil !== null && (
            <div className="flex flex-wrap gap-2">
              {[
                ['errors.csv', 'Error file'],
                ['results.csv', 'Results file'],
                ['original', 'Original file'],
              ].map(([file, label]) => (
                <Button key={file} asChild size="small">
                  <a href={`/api/imports/${importId}/files/${file}`} download>
                    {label}
                  </a>
                </Button>
              ))}
            </div>
          )}
        </div>
        {reasons.length === 0 ? (
          <p className="text-ink-soft">{isSettled ? 'No row was left out.' : 'Reasons appear as rows are settled.'}</p>
        ) : (
          <ul className="flex flex-wrap gap-2">
            {reasons.map(({ outcome, reason, text, count }) => {
              const isOn = filter?.outcome === outcome && filter.reason === reason
              return (
                <li key={`${outcome} ${reason}`}>
                  <Button
                    size="small"
                    aria-pressed={isOn}
                    className={cn(isOn && 'border-accent bg-accent-wash')}
                    onClick={() => setFilter(isOn ? null : { outcome, reason })}
                  >
                    <span>
                      <span className="capitalize">{outcome}</span>: {text}
                    </span>
                    <span className="text-ink-faint tabular-nums">{digits(count)}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        )}
        {filter && <RowList importId={importId} filter={filter} />}
      </Card>
    </>
  )
}
