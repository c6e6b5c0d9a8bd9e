'use client'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import type { ImportProviders } from '#lib/contract/providers.ts'
import { BudgetForm } from './budget-form.tsx'
import { QuoteTable } from './quote-table.tsx'
import { spendingQuery } from './spending-queries.ts'
import { dollars } from './spending-words.ts'

/** What paid lookups will cost, before any is made, and where they stop. Nothing where nobody is paid. */
export function QuotePanel({ importId, mayEdit }: { importId: string; mayEdit: boolean }) {
  const { data } = useQuery(spendingQuery(importId))
  if (!data?.quote) return null
  const { quote, budget } = data
  return (
    <Card role="region" aria-label="Paid lookups" className="grid gap-5 p-5">
      <p>
        <strong className="font-medium">Paid lookups: {priceOf(quote)}.</strong>
        <span className="block text-ink-soft">
          {digits(quote.rows)} {quote.rows === 1 ? 'person is' : 'people are'} left to ask for after the directory, and
          a person is paid for only when found.
        </span>
      </p>
      <div className="grid gap-6 lg:grid-cols-2">
        <QuoteTable quote={quote} />
        <BudgetForm importId={importId} budget={budget} hint={hintOf(data)} disabled={!mayEdit} />
      </div>
    </Card>
  )
}

const priceOf = ({ costExpected, costMax }: { costExpected: number; costMax: number }): string =>
  costMax === 0 ? 'nothing to pay' : `about ${dollars(costExpected)}, at most ${dollars(costMax)}`

function hintOf({ quote, budget: { costMax } }: ImportProviders): string {
  if (costMax === null) return 'Without a limit, at most what the quote says.'
  return quote && costMax < quote.costMax
    ? 'Lookups stop exactly there; whoever is left is imported with what the file has.'
    : 'More than the quote: every lookup can be made.'
}
