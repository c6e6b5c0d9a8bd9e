'use client'
import { useQuery } from '@tanstack/react-query'
import { parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'
import type { RunView } from '#components/import-wizard/run-step.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Select } from '#components/ui/select.tsx'
import { PHONE_ERRORS, type RepairGroups } from '#lib/contract/repairs.ts'
import { RepairGrid } from './repair-grid.tsx'
import { repairsQuery, useRepair } from './repair-queries.ts'

type Group = RepairGroups['groups'][number]

/** What went wrong, by kind, to be mended where it stands: only those rows run again. Which kind is open stands in the address. */
export function RepairPanel({ run, mayEdit }: { run: RunView; mayEdit: boolean }) {
  const isOffered =
    mayEdit && run.status === 'completed' && run.filesUntil !== null && run.undo?.state === 'possible' && hasErrors(run)
  const { data } = useQuery({ ...repairsQuery(run.importId), enabled: isOffered })
  const [open, setOpen] = useQueryState('repair', parseAsString)
  if (!isOffered || !data || data.groups.length === 0) return null
  return (
    <Card role="region" aria-label="Repair" className="grid gap-4 p-5">
      <div>
        <h3 className="font-medium">Repair what went wrong</h3>
        <p className="text-ink-soft">Fix the rows here; only they run again, in this same import.</p>
      </div>
      <ul className="grid gap-4">
        {data.groups.map((group) => (
          <li key={group.code} className="grid gap-3 border-line border-t pt-4 first:border-t-0 first:pt-0">
            <div className="flex flex-wrap items-center gap-3">
              <span className="min-w-0 flex-1">
                {group.text} <span className="text-ink-faint tabular-nums">{digits(group.count)}</span>
              </span>
              {group.fix && (
                <FixAll importId={run.importId} code={group.code} fix={group.fix} countries={data.countries} />
              )}
              <Button
                aria-expanded={open === group.code}
                onClick={() => void setOpen(open === group.code ? null : group.code)}
              >
                {open === group.code ? 'Close' : 'Fix by hand'}
              </Button>
            </div>
            {open === group.code && <RepairGrid importId={run.importId} code={group.code} total={group.count} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}

type FixAllProps = {
  importId: string
  code: string
  fix: NonNullable<Group['fix']>
  countries: RepairGroups['countries']
}

function FixAll({ importId, code, fix, countries }: FixAllProps) {
  const repair = useRepair(importId)
  const [country, setCountry] = useState(fix.country)
  const known = PHONE_ERRORS.find((one) => one === code)
  if (!known) return null
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Select
        aria-label="Country of these numbers"
        className="w-52"
        value={country}
        onChange={(event) => setCountry(event.target.value)}
      >
        {named(countries).map(([iso, name]) => (
          <option key={iso} value={iso}>
            {name}
          </option>
        ))}
      </Select>
      <Button look="primary" busy={repair.isPending} onClick={() => repair.mutate({ code: known, country })}>
        {country === fix.country
          ? `Take ${fix.callingCode} for ${digits(fix.rows)} of them`
          : 'Take it for all of them'}
      </Button>
    </span>
  )
}

const NAMES = new Intl.DisplayNames('en', { type: 'region' })
const named = (countries: RepairGroups['countries']) =>
  countries
    .map(({ country, callingCode }) => [country, `${NAMES.of(country) ?? country} (${callingCode})`] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other))

const hasErrors = ({ tally }: RunView): boolean => tally.outcomes.errored > 0
