'use client'
import { useQuery } from '@tanstack/react-query'
import type { RunView } from '#components/import-wizard/run-step.tsx'
import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import type { ProviderReceipt } from '#lib/contract/providers.ts'
import { BudgetForm } from './budget-form.tsx'
import { spendingQuery } from './spending-queries.ts'
import { dollars } from './spending-words.ts'

type Line = ProviderReceipt['providers'][number]

const COLUMNS: readonly { name: string; of: (line: Line) => number }[] = [
  { name: 'Found', of: ({ found }) => found },
  { name: 'Not found', of: ({ notFound }) => notFound },
  { name: 'From cache', of: ({ fromCache }) => fromCache },
  { name: 'Held back by the limit', of: ({ withheld }) => withheld },
  { name: 'Failed', of: ({ failed }) => failed },
  { name: 'Of unknown fate', of: ({ unknown }) => unknown },
]

/** What providers were asked in a run, and what it cost; while it is held, how much it may cost. */
export function ReceiptCard({ run, mayEdit }: { run: RunView; mayEdit: boolean }) {
  const { data } = useQuery({ ...spendingQuery(run.importId), enabled: run.status !== 'running' })
  const receipt = run.status === 'completed' && run.receipt ? run.receipt : data?.receipt
  if (!receipt || receipt.providers.length === 0) return null
  const columns = COLUMNS.filter(({ of }) => receipt.providers.some((line) => of(line) > 0))
  return (
    <Card role="region" aria-label="Receipt" className="grid gap-4 p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h3 className="font-medium">Receipt</h3>
        <p className="text-ink-soft">
          {digits(receipt.billed)} {receipt.billed === 1 ? 'lookup' : 'lookups'} billed,{' '}
          <strong className="font-semibold text-ink tabular-nums">{dollars(receipt.cost)}</strong>
        </p>
      </div>
      <div className="overflow-x-auto">
        <table aria-label="Receipt by provider" className="w-full text-left text-sm tabular-nums">
          <thead className="text-ink-faint">
            <tr>
              <th scope="col" className="py-1 pr-4 font-normal">
                Provider
              </th>
              {[...columns.map(({ name }) => name), 'Billed', 'Cost'].map((name) => (
                <th key={name} scope="col" className="py-1 pr-4 text-right font-normal last:pr-0">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {receipt.providers.map((line) => (
              <tr key={line.providerId} className="border-line border-t">
                <th scope="row" className="py-1.5 pr-4 font-medium">
                  {line.name}
                </th>
                {columns.map(({ name, of }) => (
                  <td key={name} className="py-1.5 pr-4 text-right">
                    {digits(of(line))}
                  </td>
                ))}
                <td className="py-1.5 pr-4 text-right">{digits(line.billed)}</td>
                <td className="py-1.5 text-right">{dollars(line.cost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {run.status === 'paused' && data && (
        <BudgetForm
          importId={run.importId}
          budget={data.budget}
          hint="What is spent already counts; resume when it is as you want it."
          disabled={!mayEdit}
        />
      )}
    </Card>
  )
}
