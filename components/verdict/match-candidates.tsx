import { Disclosure } from '#components/ui/disclosure.tsx'
import type { LeadDetail } from '#lib/contract/leads.ts'
import { VerdictTable } from './verdict-table.tsx'

/** Several people fit equally: nobody was chosen, and all of them stand here. */
export function MatchCandidates({ candidates }: { candidates: LeadDetail['candidates'] }) {
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">Who it could be</h3>
      <p className="text-ink-soft text-sm">Nothing was filled in from a guess.</p>
      <ul className="grid gap-2">
        {candidates.map(({ personId, name, title, companyName, score, verdicts }) => (
          <li key={personId} className="rounded-md border border-line px-3 py-2.5">
            <Disclosure
              title={
                <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
                  {name}
                  <span className="font-normal text-ink-soft text-sm">
                    {[title, companyName].filter(Boolean).join(' at ')}
                  </span>
                  <span className="font-normal text-ink-faint text-sm tabular-nums">{Math.round(score * 100)} %</span>
                </span>
              }
            >
              <VerdictTable label={`What was compared with ${name}`} verdicts={verdicts} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}
