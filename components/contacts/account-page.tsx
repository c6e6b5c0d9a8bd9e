import Link from 'next/link'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { AccountView } from '#lib/contract/contact-detail.ts'
import { ContactList } from './contact-list.tsx'

/** A company as the workspace knows it, and everybody who works there. */
export function AccountPage({ account, mayEdit }: { account: AccountView; mayEdit: boolean }) {
  const facts = [
    ['Domain', account.domain],
    ['Industry', account.industry],
    ['Employees', account.employeeCount?.toLocaleString('en') ?? null],
    ['Country', account.country],
  ] as const
  return (
    <>
      <PageHeader title={account.name} trail={[{ href: '/contacts', label: 'Contacts' }]} />
      <section aria-label="Company" className="grid gap-4 px-4 pt-5 md:px-8">
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {facts.map(([label, value]) => (
            <div key={label} className="min-w-0">
              <dt className="text-ink-soft text-sm">{label}</dt>
              <dd className="wrap-anywhere font-medium">
                {value ?? <span className="text-ink-faint">not known</span>}
              </dd>
            </div>
          ))}
        </dl>
        {account.techStack.length > 0 && (
          <div className="flex flex-wrap items-center gap-1.5">
            <span className="text-ink-soft text-sm">Tech stack</span>
            {account.techStack.map((one) => (
              <Pill key={one}>{one}</Pill>
            ))}
          </div>
        )}
        <p className="text-ink-faint text-sm">
          Industry, size and tech stack come from the person directory and from providers; who works here from your{' '}
          <Link href={`/contacts?accountId=${account.accountId}`} className="text-accent underline underline-offset-2">
            contacts
          </Link>
          .
        </p>
      </section>
      <ContactList mayEdit={mayEdit} within={{ accountId: account.accountId }} />
    </>
  )
}
