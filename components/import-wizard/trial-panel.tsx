'use client'
import { useMutation } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { ScrollRegion } from '#components/ui/scroll-region.tsx'
import { MatchPill } from '#components/verdict/match-pill.tsx'
import { GRADE_TONES } from '#components/verdict/verdict-words.ts'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ImportTrial } from '#lib/contract/imports.ts'
import { OUTCOMES } from './outcomes.ts'

type TrialRow = ImportTrial['rows'][number]

const COLUMNS = ['Row', 'Becomes', 'Outcome', 'Match', 'ICP tier', 'Score', 'What changes'] as const

/** Takes the first 100 rows through every stage and shows what would come of them; nothing is written, nobody is paid. */
export function TrialPanel({ importId }: { importId: string }) {
  const trial = useMutation({
    mutationFn: () => fetchJson(ImportTrial, `/api/imports/${importId}/trial`, { method: 'POST' }),
  })
  return (
    <Card role="region" aria-label="Trial" className="grid gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 max-w-prose">
          <strong className="font-medium">See it before it happens</strong>
          <span className="block text-ink-soft">
            {trial.data
              ? `${summaryOf(trial.data)}. Nothing was written, and nobody was paid.`
              : 'The first 100 rows go through every stage, matches and scores included. Nothing is written.'}
          </span>
          {trial.error && <span className="block text-bad">{trial.error.message}</span>}
        </p>
        <Button busy={trial.isPending} onClick={() => trial.mutate()}>
          <FlaskConical aria-hidden className="size-4" /> {trial.data ? 'Try again' : 'Try the first 100 rows'}
        </Button>
      </div>
      {trial.data && (
        <ScrollRegion label="What the first rows would become">
          <table className="w-full min-w-2xl text-left text-sm">
            <thead className="sticky top-0 bg-raised text-ink-faint">
              <tr>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col" className="px-3 py-2 font-normal">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {trial.data.rows.map((row) => (
                <Row key={row.rowNumber} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Card>
  )
}

function Row({ row: { rowNumber, name, companyName, outcome, text, match, verdict, changes } }: { row: TrialRow }) {
  return (
    <tr className="border-line border-t align-top">
      <td className="px-3 py-2 text-ink-faint tabular-nums">{digits(rowNumber)}</td>
      <td className="wrap-anywhere px-3 py-2">
        {name || <span className="text-ink-faint">nobody</span>}
        {companyName && <span className="block text-ink-soft">{companyName}</span>}
      </td>
      <td className="px-3 py-2">
        {OUTCOMES.find((one) => one.outcome === outcome)?.label}
        {text && <span className="block text-ink-soft">{text}</span>}
      </td>
      <td className="px-3 py-2">{match && <MatchPill match={match} />}</td>
      <td className="px-3 py-2">{verdict?.icpTier}</td>
      <td className="whitespace-nowrap px-3 py-2 tabular-nums">
        {verdict && (
          <>
            {verdict.leadScore} <Pill tone={GRADE_TONES[verdict.grade]}>{verdict.grade}</Pill>
          </>
        )}
      </td>
      <td className="wrap-anywhere px-3 py-2 text-ink-soft">
        {changes.map(({ label, before, after }) => (
          <span key={label} className="block">
            {label}: {before && <s className="text-ink-faint">{before}</s>} {after}
          </span>
        ))}
      </td>
    </tr>
  )
}

const summaryOf = ({ rows, outcomes }: ImportTrial): string =>
  `Of the first ${digits(rows.length)}: ${OUTCOMES.flatMap(({ outcome, label }) =>
    outcomes[outcome] > 0 ? [`${digits(outcomes[outcome])} ${label.toLowerCase()}`] : [],
  ).join(', ')}`
