'use client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Download, SearchX, Users } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ContactFilter, ContactPage } from '#lib/contract/contacts.ts'
import { BulkBar } from './bulk-bar.tsx'
import { useColumnChoice } from './column-choice.ts'
import { ColumnMenu } from './column-menu.tsx'
import { columnsOf } from './contact-columns.tsx'
import { choicesQuery, contactsQuery, movingImportsQuery } from './contact-queries.ts'
import { EXPORT_URL, filterOf, parametersOf, useContactSearch } from './contact-search.ts'
import { ContactTable } from './contact-table.tsx'
import { ContactToolbar } from './contact-toolbar.tsx'
import { totalText } from './use-actions.ts'
import { useSelection } from './use-selection.ts'

type ContactListProps = {
  mayEdit: boolean
  /** A part of the contacts that the page is about, whatever the address asks for besides. */
  within?: Pick<ContactFilter, 'accountId' | 'segmentId'>
}

/** All contacts of the workspace that the address asks for; they arrive while an import runs, which the shell's banner tells. */
export function ContactList({ mayEdit, within = {} }: ContactListProps) {
  useQuery(movingImportsQuery())
  return (
    <div className="grid gap-4 px-4 py-5 md:px-8">
      <ContactToolbar inSegment={within.segmentId !== undefined} />
      <Found mayEdit={mayEdit} within={within} />
    </div>
  )
}

function Found({ mayEdit, within }: Required<ContactListProps>) {
  const { search, isFiltered, clear } = useContactSearch()
  const filter = { ...filterOf(search), ...within }
  const query = useInfiniteQuery(contactsQuery({ filter, sort: search.sort }))
  const { data, error, refetch } = query
  if (error && !data) {
    return <ErrorState title="The contacts did not load" text={error.message} onRetry={() => void refetch()} />
  }
  if (!data) return <SkeletonRows rows={10} label="Contacts are loading" />
  const [first] = data.pages
  if (first?.total === 0 && isFiltered) return <NothingFits onClear={clear} />
  if ((!first || first.total === 0) && Object.keys(within).length > 0) return <NobodyHere />
  if (!first || first.total === 0) return <NoContacts mayEdit={mayEdit} />
  return <Table query={query} pages={data.pages} filter={filter} mayEdit={mayEdit} />
}

type TableProps = {
  query: Pick<
    ReturnType<typeof useInfiniteQuery<ContactPage>>,
    'error' | 'refetch' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'isPlaceholderData'
  >
  pages: readonly ContactPage[]
  filter: ContactFilter
  mayEdit: boolean
}

function Table({ query, pages, filter, mayEdit }: TableProps) {
  const { error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = query
  const { search, setSearch, isFiltered, clear } = useContactSearch()
  const { data: choices } = useQuery(choicesQuery())
  const { chosen } = useColumnChoice()
  const contacts = pages.flatMap((page) => page.contacts)
  const { total = 0, isExact = true } = pages[0] ?? {}
  const selection = useSelection({ filter, rows: contacts, total })
  const columns = columnsOf(choices ?? { customFields: [] })
  const segment = choices?.segments.find((one) => one.segmentId === filter.segmentId && one.kind === 'static') ?? null
  const mayLoadMore = hasNextPage && !isFetchingNextPage && !error
  return (
    <section
      aria-label="Contacts found"
      aria-busy={isPlaceholderData}
      className={cn('grid gap-3', isPlaceholderData && 'opacity-60')}
    >
      {error && <ErrorState title="The list may be out of date" text={error.message} onRetry={() => void refetch()} />}
      <ContactTable
        contacts={contacts}
        total={total}
        columns={columns.filter(({ id }) => chosen.includes(id))}
        sort={search.sort}
        onSort={(sort) => void setSearch({ sort })}
        selection={mayEdit ? selection : undefined}
        scrollKey={`contacts ${search.sort} ${JSON.stringify(filter)}`}
        onNearEnd={mayLoadMore ? () => void fetchNextPage() : null}
      />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-faint text-sm tabular-nums">
        <span role="status">
          {totalText({ total, isExact })} {total === 1 ? 'contact' : 'contacts'}
          {isFiltered && (total === 1 ? ' fits' : ' fit')}
        </span>
        {isFiltered && (
          <button type="button" onClick={clear} className="cursor-pointer text-accent underline underline-offset-2">
            Clear filters
          </button>
        )}
        {mayEdit && (
          <a
            href={`${EXPORT_URL}?${parametersOf(filter)}`}
            download
            className="inline-flex items-center gap-1.5 text-accent underline-offset-2 hover:underline"
          >
            <Download aria-hidden className="size-3.5" /> Export {isFiltered ? 'these' : 'all'}
          </a>
        )}
        <span className="ml-auto hidden items-center gap-1.5 lg:flex">
          <Kbd>j</Kbd>
          <Kbd>k</Kbd> move <Kbd>Enter</Kbd> open {mayEdit && <Kbd>x</Kbd>} {mayEdit && 'choose'}
        </span>
        <span className="ml-auto hidden md:block lg:ml-2">
          <ColumnMenu columns={columns} />
        </span>
      </p>
      {selection.count > 0 && <BulkBar selection={selection} total={total} isExact={isExact} segment={segment} />}
    </section>
  )
}

function NothingFits({ onClear }: { onClear: () => void }) {
  return (
    <div role="status">
      <EmptyState icon={SearchX} title="No contact fits these filters" text="Take one of them away, or begin again.">
        <Button onClick={onClear}>Clear all filters</Button>
      </EmptyState>
    </div>
  )
}

function NobodyHere() {
  return <EmptyState icon={Users} title="Nobody is in it" text="Whoever comes in stands here at once." />
}

function NoContacts({ mayEdit }: { mayEdit: boolean }) {
  return (
    <EmptyState
      icon={Users}
      title="No contacts yet"
      text="Everybody this workspace knows stands here, whichever list they came from."
    >
      {mayEdit && (
        <>
          <Button asChild look="primary">
            <Link href="/contacts/new">Create with CSV</Link>
          </Button>
          <Button asChild>
            <Link href="/contacts/create">Create manually</Link>
          </Button>
        </>
      )}
    </EmptyState>
  )
}
