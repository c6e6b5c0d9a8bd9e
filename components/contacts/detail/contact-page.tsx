'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { BriefcaseBusiness, Hand, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { CONTACTS_KEY } from '#components/contacts/contact-queries.ts'
import { useActions } from '#components/contacts/use-actions.ts'
import { NotFoundState } from '#components/shell/not-found-state.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { EngagementHistory } from '#components/verdict/engagement-history.tsx'
import { MatchCandidates } from '#components/verdict/match-candidates.tsx'
import { MatchEvidence } from '#components/verdict/match-evidence.tsx'
import { ScoreParts } from '#components/verdict/score-parts.tsx'
import { ProblemError } from '#lib/client/problem-error.ts'
import type { ContactDetail } from '#lib/contract/contact-detail.ts'
import { ContactHistory } from './contact-history.tsx'
import { ContactSide } from './contact-side.tsx'
import { ContactValues } from './contact-values.tsx'
import { contactQuery } from './detail-queries.ts'

const TRAIL = [{ href: '/contacts', label: 'Contacts' }]

/** One contact under its own address. */
export function ContactPage({ contactId, name, mayEdit }: { contactId: string; name: string; mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(contactQuery(contactId))
  if (!data && error instanceof ProblemError && error.problem.status === 404) return <NotFoundState />
  return (
    <>
      <PageHeader
        title={data?.name || name || 'Without a name'}
        trail={TRAIL}
        beside={
          data?.doNotTouch && (
            <Pill tone="bad">
              <Hand aria-hidden className="size-3" /> Do not touch
            </Pill>
          )
        }
        action={mayEdit && <DeleteButton contactId={contactId} />}
      />
      <div className="px-4 py-6 md:px-8">
        {data && <Opened contact={data} mayEdit={mayEdit} />}
        {!data && error && (
          <ErrorState title="The contact did not load" text={error.message} onRetry={() => void refetch()} />
        )}
        {!data && !error && <SkeletonRows rows={10} label="The contact is loading" />}
      </div>
    </>
  )
}

function Opened({ contact, mayEdit }: { contact: ContactDetail; mayEdit: boolean }) {
  return (
    <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_340px]">
      <div className="grid content-start gap-8">
        <div className="grid gap-2">
          <p className="text-ink-soft">
            {contact.jobTitle}
            {contact.jobTitle && contact.companyName && ' at '}
            {contact.accountId ? (
              <Link href={`/accounts/${contact.accountId}`} className="text-accent underline underline-offset-2">
                {contact.companyName ?? contact.companyDomain}
              </Link>
            ) : (
              contact.companyName
            )}
          </p>
          {contact.jobChange && (
            <p className="flex items-start gap-2 rounded-md bg-accent-wash px-3 py-2">
              <BriefcaseBusiness aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
              {contact.jobChange}
            </p>
          )}
        </div>
        <ContactValues contact={contact} mayEdit={mayEdit} />
        <ContactHistory contactId={contact.contactId} />
      </div>
      <aside aria-label="Standing" className="grid content-start gap-7">
        <ContactSide contact={contact} mayEdit={mayEdit} />
        <ScoreParts of={contact} />
        <EngagementHistory engagement={contact.engagement} />
        <MatchEvidence of={contact} />
        {contact.candidates.length > 0 && <MatchCandidates candidates={contact.candidates} />}
      </aside>
    </div>
  )
}

/** Gone at once; the message that tells of it brings the contact back. */
function DeleteButton({ contactId }: { contactId: string }) {
  const router = useRouter()
  const client = useQueryClient()
  const actions = useActions()
  const remove = () =>
    actions.mutate(
      { action: { kind: 'delete' }, selection: { contactIds: [contactId] }, what: 'deleted' },
      {
        onSuccess: () => {
          client.removeQueries({ queryKey: [...CONTACTS_KEY, 'one', contactId] })
          router.push('/contacts')
        },
      },
    )
  return (
    <Button look="danger" busy={actions.isPending} onClick={remove}>
      <Trash2 aria-hidden className="size-4" /> Delete
    </Button>
  )
}
