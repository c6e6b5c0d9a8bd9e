'use client'
import { BriefcaseBusiness } from 'lucide-react'
import { Pill } from '#components/ui/pill.tsx'
import { type TableColumn, VirtualTable } from '#components/ui/virtual-table.tsx'
import { MatchPill } from '#components/verdict/match-pill.tsx'
import { GRADE_TONES } from '#components/verdict/verdict-words.ts'
import type { LeadView } from '#lib/contract/leads.ts'

const None = ({ of }: { of: string }) => (
  <span className="text-ink-faint">
    <span aria-hidden>–</span>
    <span className="sr-only">no {of}</span>
  </span>
)
const text = (value: string | null, of: string) =>
  value ? <span className="block truncate text-ink-soft">{value}</span> : <None of={of} />

const COLUMNS: readonly TableColumn<LeadView>[] = [
  { id: 'name', header: 'Name', cell: (lead) => <NameCell lead={lead} /> },
  {
    id: 'title',
    header: 'Title',
    className: 'hidden w-[18%] lg:table-cell',
    cell: (lead) => text(lead.jobTitle, 'title'),
  },
  {
    id: 'company',
    header: 'Company',
    className: 'hidden w-[16%] lg:table-cell',
    cell: (lead) => text(lead.companyName, 'company'),
  },
  {
    id: 'email',
    header: 'Email',
    className: 'hidden w-[19%] xl:table-cell',
    cell: (lead) => text(lead.email, 'email'),
  },
  { id: 'match', header: 'Match', className: 'w-28', cell: (lead) => <MatchPill match={lead.match} /> },
  {
    id: 'icp',
    header: 'ICP',
    className: 'hidden w-14 md:table-cell',
    cell: ({ icpTier }) => icpTier ?? <None of="ICP tier" />,
  },
  {
    id: 'score',
    header: 'Score',
    className: 'hidden w-16 text-right sm:table-cell',
    cell: ({ leadScore }) => leadScore ?? <None of="score" />,
  },
  {
    id: 'grade',
    header: 'Grade',
    className: 'w-18',
    cell: ({ grade }) => (grade ? <Pill tone={GRADE_TONES[grade]}>{grade}</Pill> : <None of="grade" />),
  },
]

function NameCell({ lead }: { lead: LeadView }) {
  return (
    <>
      <span className="flex min-w-0 items-center gap-2">
        <span className="truncate font-medium">{lead.name || 'Without a name'}</span>
        {lead.jobChanged && (
          <BriefcaseBusiness aria-label="changed jobs" role="img" className="size-3.5 shrink-0 text-accent" />
        )}
      </span>
      <span className="block truncate text-ink-faint text-sm lg:hidden">
        {[lead.jobTitle, lead.companyName].filter(Boolean).join(' · ') || lead.email}
      </span>
    </>
  )
}

type LeadTableProps = {
  leads: readonly LeadView[]
  total: number
  openId: string | null
  onOpen: (contactId: string) => void
  onNearEnd: (() => void) | null
}

export function LeadTable({ leads, total, openId, onOpen, onNearEnd }: LeadTableProps) {
  return (
    <VirtualTable
      label="Leads"
      columns={COLUMNS}
      rows={leads}
      keyOf={({ contactId }) => contactId}
      total={total}
      openKey={openId}
      onOpen={({ contactId }) => onOpen(contactId)}
      onNearEnd={onNearEnd}
      className="max-h-[max(24rem,calc(100dvh-15.5rem))]"
    />
  )
}
