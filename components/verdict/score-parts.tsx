import { Pill } from '#components/ui/pill.tsx'
import type { LeadDetail } from '#lib/contract/leads.ts'
import { GRADE_TONES } from './verdict-words.ts'

const points = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 })

type Scored = Pick<LeadDetail, 'leadScore' | 'grade' | 'icpTier' | 'scoreParts'>

/** The score, and which part gave how many of its points. */
export function ScoreParts({ of: { leadScore, grade, icpTier, scoreParts } }: { of: Scored }) {
  if (leadScore === null) return null
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-1 font-semibold">Score</h3>
        <span className="font-semibold text-lg tabular-nums">{leadScore}</span>
        {grade && <Pill tone={GRADE_TONES[grade]}>Grade {grade}</Pill>}
        {icpTier && <Pill>ICP tier {icpTier}</Pill>}
      </div>
      <ul className="grid gap-2.5">
        {scoreParts.map(({ label, points: got, max }) => (
          <li key={label} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 text-sm">
            <span>{label}</span>
            <span className="text-ink-soft tabular-nums">
              {points(got)} of {points(max)}
            </span>
            <span aria-hidden className="col-span-2 h-1.5 overflow-hidden rounded-full bg-idle-wash">
              <span className="block h-full bg-accent" style={{ width: `${max > 0 ? (100 * got) / max : 0}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
