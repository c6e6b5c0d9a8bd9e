import { Pill } from '#components/ui/pill.tsx'
import type { LeadDetail } from '#lib/contract/leads.ts'
import { FIELD_WORDS, VERDICT_LOOK } from './verdict-words.ts'

/** Field by field: what the file says, what the directory says, and whether they agree. */
export function VerdictTable({ label, verdicts }: { label: string; verdicts: LeadDetail['verdicts'] }) {
  return (
    <table aria-label={label} className="w-full table-fixed text-left text-sm">
      <thead className="text-ink-faint">
        <tr>
          <th scope="col" className="w-18 py-1 font-normal">
            Field
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            File
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            Directory
          </th>
          <th scope="col" className="w-24 py-1 font-normal">
            <span className="sr-only">Verdict</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map(({ field, verdict, ours, theirs }) => (
          <tr key={field} className="border-line border-t align-top">
            <th scope="row" className="py-2 font-normal text-ink-soft">
              {FIELD_WORDS[field]}
            </th>
            <td className="wrap-anywhere py-2 pr-3">{ours || <span className="text-ink-faint">nothing</span>}</td>
            <td className="wrap-anywhere py-2 pr-3">{theirs || <span className="text-ink-faint">nothing</span>}</td>
            <td className="py-1.5 text-right">
              <Pill tone={VERDICT_LOOK[verdict].tone}>{VERDICT_LOOK[verdict].label}</Pill>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
