'use client'
import { useRouter } from 'next/navigation'
import { VirtualTable } from '#components/ui/virtual-table.tsx'
import type { ContactRow, ContactSort } from '#lib/contract/contacts.ts'
import { type ContactColumn, NameCell, nameOrder, SortButton, tableColumn } from './contact-columns.tsx'
import type { Selection } from './use-selection.ts'

const NAME_WIDTH = 210

type ContactTableProps = {
  contacts: readonly ContactRow[]
  total: number
  columns: readonly ContactColumn[]
  sort: ContactSort
  onSort: (sort: ContactSort) => void
  /** Absent for whoever may change nothing. */
  selection: Selection | undefined
  onNearEnd: (() => void) | null
  scrollKey: string
}

export function ContactTable({
  contacts,
  total,
  columns,
  sort,
  onSort,
  selection,
  onNearEnd,
  scrollKey,
}: ContactTableProps) {
  const router = useRouter()
  const width = columns.reduce((sum, column) => sum + column.width, NAME_WIDTH + (selection ? 44 : 0))
  return (
    <VirtualTable
      label="Contacts"
      columns={[
        {
          id: 'name',
          header: <SortButton label="Name" sort="name" now={sort} onSort={onSort} />,
          order: nameOrder(sort),
          cell: (row) => <NameCell row={row} />,
        },
        ...columns.map((column) => tableColumn(column, { now: sort, onSort })),
      ]}
      rows={contacts}
      keyOf={({ contactId }) => contactId}
      total={total}
      openKey={null}
      onOpen={({ contactId }) => router.push(`/contacts/${contactId}`)}
      onNearEnd={onNearEnd}
      minWidth={width}
      scrollKey={scrollKey}
      selection={
        selection && {
          isChosen: selection.isChosen,
          onToggle: selection.toggle,
          all: selection.all,
          onToggleAll: selection.toggleAll,
          labelOf: ({ name, email }) => name || email || 'a contact without a name',
        }
      }
      className="max-h-[max(24rem,calc(100dvh-14.5rem))]"
    />
  )
}
