'use client'
import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { ProviderBudget } from '#lib/contract/providers.ts'
import { useSetBudget } from './spending-queries.ts'

type BudgetFormProps = { importId: string; budget: ProviderBudget; hint: string; disabled: boolean }

/** How much may be spent, and whether the cache is asked first. Saved as soon as the field is left. */
export function BudgetForm({ importId, budget, hint, disabled }: BudgetFormProps) {
  const save = useSetBudget(importId)
  const [error, setError] = useState<string>()
  const [isFresh, setFresh] = useState(budget.forceRefresh)
  const shown = budget.costMax === null ? '' : String(budget.costMax)
  const setCap = (text: string) => {
    const cap = text.trim() === '' ? null : Number(text.trim().replace(/^\$/, '').replace(',', '.'))
    const isWrong = cap !== null && !(cap >= 0 && cap <= 1_000_000)
    setError(isWrong ? 'Write an amount in dollars, like 25 or 12.50; leave it empty for no limit.' : undefined)
    if (!isWrong && cap !== budget.costMax) save.mutate({ ...budget, costMax: cap })
  }
  return (
    <div className="grid content-start gap-4">
      <Field label="Stop at (US dollars)" hint={save.isPending ? 'Saving …' : hint} error={error}>
        {(ids) => (
          <Input
            {...ids}
            key={shown}
            inputMode="decimal"
            placeholder="no limit"
            className="max-w-40 tabular-nums"
            defaultValue={shown}
            disabled={disabled}
            onBlur={(event) => setCap(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        )}
      </Field>
      <Checkbox
        label="Ask again although the cache has an answer"
        hint="For people whose facts you need as of today; each is paid for once more."
        checked={isFresh}
        disabled={disabled}
        onChange={(forceRefresh) => {
          setFresh(forceRefresh)
          save.mutate({ ...budget, forceRefresh }, { onError: () => setFresh(!forceRefresh) })
        }}
      />
    </div>
  )
}
