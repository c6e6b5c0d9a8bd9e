import { BriefcaseBusiness, Hand } from 'lucide-react'
import type { ReactNode } from 'react'
import { Pill } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { TableColumn } from '#components/ui/virtual-table.tsx'
import { GRADE_TONES } from '#components/verdict/verdict-words.ts'
import type { ContactChoices, ContactRow, ContactSort } from '#lib/contract/contacts.ts'

/** A column that can be shown; `sort` orders the list by it. */
export type ContactColumn = {
  id: string
  label: string
  width: number
  cell: (row: ContactRow) => ReactNode
  sort?: ContactSort
}

const None = ({ of }: { of: string }) => (
  <span className="text-ink-faint">
    <span aria-hidden>–</span>
    <span className="sr-only">no {of}</span>
  </span>
)
const text = (value: string | null, of: string) =>
  value ? (
    <span className="block truncate text-ink-soft" title={value}>
      {value}
    </span>
  ) : (
    <None of={of} />
  )

const USUAL: readonly ContactColumn[] = [
  { id: 'title', label: 'Title', width: 170, cell: ({ jobTitle }) => text(jobTitle, 'title') },
  {
    id: 'company',
    label: 'Company',
    width: 160,
    sort: 'company',
    cell: ({ companyName }) => text(companyName, 'company'),
  },
  { id: 'email', label: 'Email', width: 200, cell: ({ email }) => text(email, 'email') },
  { id: 'phone', label: 'Phone', width: 150, cell: ({ phone }) => text(phone, 'phone') },
  { id: 'owner', label: 'Owner', width: 130, cell: ({ ownerName }) => text(ownerName, 'owner') },
  { id: 'tags', label: 'Tags', width: 140, cell: ({ tags }) => <Tags tags={tags} /> },
  { id: 'seniority', label: 'Seniority', width: 120, cell: ({ seniority }) => text(seniority, 'seniority') },
  { id: 'department', label: 'Department', width: 140, cell: ({ department }) => text(department, 'department') },
  { id: 'country', label: 'Country', width: 90, cell: ({ country }) => text(country, 'country') },
  { id: 'domain', label: 'Domain', width: 160, cell: ({ companyDomain }) => text(companyDomain, 'domain') },
  { id: 'linkedin', label: 'LinkedIn', width: 180, cell: ({ linkedinUrl }) => text(shortUrl(linkedinUrl), 'LinkedIn') },
  { id: 'icp', label: 'ICP', width: 58, cell: ({ icpTier }) => icpTier ?? <None of="ICP tier" /> },
  { id: 'score', label: 'Score', width: 80, sort: 'score', cell: ({ leadScore }) => leadScore ?? <None of="score" /> },
  {
    id: 'grade',
    label: 'Grade',
    width: 76,
    cell: ({ grade }) => (grade ? <Pill tone={GRADE_TONES[grade]}>{grade}</Pill> : <None of="grade" />),
  },
  {
    id: 'added',
    label: 'Added',
    width: 120,
    sort: 'newest',
    cell: ({ addedAt }) => (
      <span className="text-ink-soft">
        <RelativeTime at={addedAt} />
      </span>
    ),
  },
]

/** Everything that can be a column, the workspace's own fields at the end. */
export const columnsOf = ({ customFields }: Pick<ContactChoices, 'customFields'>): ContactColumn[] => [
  ...USUAL,
  ...customFields.map(({ customFieldId, name }) => ({
    id: customFieldId,
    label: name,
    width: 150,
    cell: ({ custom }: ContactRow) => text(customText(custom[customFieldId]), name),
  })),
]

const customText = (value: string | number | boolean | undefined): string | null =>
  value === undefined ? null : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)

const shortUrl = (url: string | null): string | null => url?.replace('https://www.linkedin.com/in/', '') ?? null

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return <None of="tags" />
  const [first = '', ...more] = tags
  return (
    <span className="flex items-center gap-1" title={tags.join(', ')}>
      <Pill className="block min-w-0 truncate leading-6">{first}</Pill>
      {more.length > 0 && <span className="shrink-0 text-ink-faint text-sm">+{more.length}</span>}
    </span>
  )
}

/** Who it is; below, on a phone, what stands in the columns that have no room. */
export function NameCell({ row }: { row: ContactRow }) {
  return (
    <>
      <span className="flex min-w-0 items-center gap-2">
        <span className="truncate font-medium">{row.name || 'Without a name'}</span>
        {row.jobChanged && (
          <BriefcaseBusiness aria-label="changed jobs" role="img" className="size-3.5 shrink-0 text-accent" />
        )}
        {row.doNotTouch && <Hand aria-label="do not touch" role="img" className="size-3.5 shrink-0 text-bad" />}
      </span>
      <span className="block truncate text-ink-faint text-sm md:hidden">
        {[row.jobTitle, row.companyName].filter(Boolean).join(' · ') || row.email}
      </span>
    </>
  )
}

/** The column as the table draws it: hidden on a phone but for the grade, its header a button where it can be sorted by. */
export function tableColumn(
  { id, label, width, cell, sort }: ContactColumn,
  { now, onSort }: { now: ContactSort; onSort: (sort: ContactSort) => void },
): TableColumn<ContactRow> {
  return {
    id,
    cell,
    header: sort ? <SortButton label={label} sort={sort} now={now} onSort={onSort} /> : label,
    order: sort ? orderOf(sort, now) : undefined,
    className: id === 'grade' ? 'w-18' : `hidden w-(--column) md:table-cell`,
    style: { '--column': `${width}px` },
  }
}

/** Which way a list runs: names and companies begin at the top, scores and dates with the highest. */
function orderOf(sort: ContactSort, now: ContactSort): TableColumn<ContactRow>['order'] {
  const startsDown = sort === 'score' || sort === 'newest'
  if (now === sort) return startsDown ? 'descending' : 'ascending'
  return now === `-${sort}` ? (startsDown ? 'ascending' : 'descending') : undefined
}

type SortButtonProps = { label: string; sort: ContactSort; now: ContactSort; onSort: (sort: ContactSort) => void }

export function SortButton({ label, sort, now, onSort }: SortButtonProps) {
  const order = orderOf(sort, now)
  const turned = REVERSE[sort]
  return (
    <button
      type="button"
      onClick={() => onSort(now === sort && turned ? turned : sort)}
      className="-mx-1 inline-flex cursor-pointer items-center gap-1 rounded px-1 hover:text-ink"
    >
      {label}
      <span aria-hidden className={order ? 'text-accent' : 'text-transparent'}>
        {order === 'ascending' ? '↑' : '↓'}
      </span>
    </button>
  )
}

const REVERSE: Partial<Record<ContactSort, ContactSort>> = {
  newest: '-newest',
  name: '-name',
  company: '-company',
  score: '-score',
}
export const nameOrder = (now: ContactSort) => orderOf('name', now)
