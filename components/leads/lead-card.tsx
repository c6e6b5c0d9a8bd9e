import { BriefcaseBusiness, Mail, MapPin, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { Pill } from '#components/ui/pill.tsx'
import { EngagementHistory } from '#components/verdict/engagement-history.tsx'
import { MatchCandidates } from '#components/verdict/match-candidates.tsx'
import { MatchEvidence } from '#components/verdict/match-evidence.tsx'
import { ScoreParts } from '#components/verdict/score-parts.tsx'
import type { LeadDetail } from '#lib/contract/leads.ts'
import { LeadValues } from './lead-values.tsx'

/** Everything about one lead: who it is held to be, what is known, what it is worth. */
export function LeadCard({ lead, judge }: { lead: LeadDetail; judge: ReactNode }) {
  return (
    <div className="grid gap-7">
      <div className="grid gap-2">
        {(lead.jobTitle || lead.companyName) && (
          <p className="text-ink-soft">{[lead.jobTitle, lead.companyName].filter(Boolean).join(' at ')}</p>
        )}
        <ul className="grid gap-1 text-sm">
          {lead.email && <Reach icon={<Mail aria-hidden className="size-3.5" />} text={lead.email} />}
          {lead.phone && <Reach icon={<Phone aria-hidden className="size-3.5" />} text={lead.phone} />}
          {lead.country && <Reach icon={<MapPin aria-hidden className="size-3.5" />} text={lead.country} />}
        </ul>
        {lead.tags.length > 0 && (
          <div className="flex flex-wrap gap-1.5">
            {lead.tags.map((tag) => (
              <Pill key={tag}>{tag}</Pill>
            ))}
          </div>
        )}
        {lead.jobChange && (
          <p className="flex items-start gap-2 rounded-md bg-accent-wash px-3 py-2">
            <BriefcaseBusiness aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
            {lead.jobChange}
          </p>
        )}
      </div>
      <MatchEvidence of={lead} judge={judge} />
      {lead.candidates.length > 0 && <MatchCandidates candidates={lead.candidates} />}
      <ScoreParts of={lead} />
      <EngagementHistory engagement={lead.engagement} />
      <LeadValues values={lead.values} />
      <Experience experience={lead.experience} />
    </div>
  )
}

const Reach = ({ icon, text }: { icon: ReactNode; text: string }) => (
  <li className="flex items-center gap-2 text-ink-soft">
    {icon}
    <span className="truncate text-ink">{text}</span>
  </li>
)

function Experience({ experience }: { experience: LeadDetail['experience'] }) {
  if (experience.length === 0) return null
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">Experience</h3>
      <ol className="grid gap-3 border-line border-l pl-4">
        {experience.map(({ companyName, title, startedAt, endedAt }) => (
          <li key={`${companyName} ${title} ${startedAt}`}>
            <p className="font-medium">{title || 'Without a title'}</p>
            <p className="text-ink-soft text-sm">
              {companyName}
              {startedAt && <span className="text-ink-faint"> · {period(startedAt, endedAt)}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const month = (date: string): string =>
  new Date(date).toLocaleDateString('en', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const period = (from: string, to: string | null): string => `${month(from)} – ${to ? month(to) : 'now'}`
