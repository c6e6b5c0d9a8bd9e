'use client'
import { useQuery } from '@tanstack/react-query'
import { ListFilter } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { FilterMenu } from '#components/ui/filter-menu.tsx'
import { FilterPicker } from '#components/ui/pick-list.tsx'
import { SearchInput } from '#components/ui/search-input.tsx'
import { useHotkey } from '#components/ui/use-hotkey.ts'
import { type ContactChoices, NOBODY } from '#lib/contract/contacts.ts'
import { Grade, IcpTier } from '#lib/contract/verdicts.ts'
import { choicesQuery } from './contact-queries.ts'
import { useContactSearch } from './contact-search.ts'
import { RulesFilter } from './rules/rules-filter.tsx'

const plain = (value: string) => ({ value, label: value })
const NO_CHOICES: ContactChoices = { tags: [], owners: [], imports: [], campaigns: [], segments: [], customFields: [] }

/** What the list is asked for. On a phone the filters wait behind a button. */
export function ContactToolbar({ inSegment }: { inSegment: boolean }) {
  const { search, setSearch, chosen } = useContactSearch()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  useHotkey((key) => {
    if (key === '/') box.current?.focus()
    return key === '/'
  })
  const filters = chosen - (search.search === '' ? 0 : 1)
  return (
    <search aria-label="Contacts" className="flex flex-wrap items-start gap-2">
      <SearchInput
        ref={box}
        label="Search contacts"
        hotkey="/"
        value={search.search}
        onChange={(value) => void setSearch({ search: value || null })}
        className="min-w-0 flex-1 sm:w-64 sm:flex-none"
      />
      <Button size="small" className="md:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ListFilter aria-hidden className="size-4" /> Filters{filters > 0 && ` (${filters})`}
      </Button>
      <div className={cn('w-full flex-wrap items-center gap-2 md:flex md:w-auto md:flex-1', open ? 'flex' : 'hidden')}>
        <Filters inSegment={inSegment} />
      </div>
    </search>
  )
}

/** Within a segment nobody chooses another. */
function Filters({ inSegment }: { inSegment: boolean }) {
  const { search, setSearch } = useContactSearch()
  const { data: choices = NO_CHOICES } = useQuery(choicesQuery())
  const one = (value: string | null) => (value === null ? [] : [value])
  return (
    <>
      {!inSegment && (
        <FilterPicker
          label="Segment"
          single
          choices={choices.segments.map(({ segmentId, name, kind }) => ({ value: segmentId, label: name, hint: kind }))}
          chosen={one(search.segmentId)}
          onChange={(chosen) => void setSearch({ segmentId: chosen[0] ?? null })}
          empty="No segments yet."
        />
      )}
      <FilterPicker
        label="Tags"
        choices={choices.tags.map(plain)}
        chosen={search.tag}
        onChange={(tag) => void setSearch({ tag })}
        empty="Nobody has a tag yet."
      />
      <FilterPicker
        label="Owner"
        choices={[
          { value: NOBODY, label: 'Nobody' },
          ...choices.owners.map(({ userId, name }) => ({ value: userId, label: name })),
        ]}
        chosen={search.owner}
        onChange={(owner) => void setSearch({ owner })}
        empty="No members."
      />
      <FilterMenu
        label="Grade"
        choices={Grade.options.map((value) => ({ value, label: value }))}
        chosen={search.grade}
        onChange={(grade) => void setSearch({ grade })}
      />
      <FilterMenu
        label="ICP tier"
        choices={IcpTier.options.map((value) => ({ value, label: value }))}
        chosen={search.icpTier}
        onChange={(icpTier) => void setSearch({ icpTier })}
      />
      <ReachFilter />
      <FilterPicker
        label="Campaign"
        single
        choices={choices.campaigns.map(({ campaignId, name }) => ({ value: campaignId, label: name }))}
        chosen={one(search.campaignId)}
        onChange={(chosen) => void setSearch({ campaignId: chosen[0] ?? null })}
        empty="No campaigns yet."
      />
      <FilterPicker
        label="Import"
        single
        choices={choices.imports.map(({ importId, fileName, createdAt }) => ({
          value: importId,
          label: fileName,
          hint: new Date(createdAt).toLocaleDateString('en', { day: 'numeric', month: 'short' }),
        }))}
        chosen={one(search.importId)}
        onChange={(chosen) => void setSearch({ importId: chosen[0] ?? null })}
        empty="Nothing was imported yet."
      />
      <RulesFilter
        customFields={choices.customFields}
        rules={search.rules}
        onChange={(rules) => void setSearch({ rules })}
      />
    </>
  )
}

/** Yes-or-no questions in one menu; each of the three is asked on its own. */
const REACH = [
  ['hasEmail', 'yes', 'Has an email'],
  ['hasEmail', 'no', 'Has no email'],
  ['hasPhone', 'yes', 'Has a phone'],
  ['hasPhone', 'no', 'Has no phone'],
  ['doNotTouch', 'no', 'May be touched'],
  ['doNotTouch', 'yes', 'Do not touch'],
] as const

function ReachFilter() {
  const { search, setSearch } = useContactSearch()
  const chosen = REACH.filter(([name, value]) => search[name] === value).map(([name, value]) => `${name} ${value}`)
  return (
    <FilterMenu
      label="Reach"
      choices={REACH.map(([name, value, label]) => ({ value: `${name} ${value}`, label }))}
      chosen={chosen}
      onChange={(next) => {
        const turned = REACH.find(
          ([name, value]) => next.includes(`${name} ${value}`) !== chosen.includes(`${name} ${value}`),
        )
        if (!turned) return
        const [name, value] = turned
        void setSearch({ [name]: search[name] === value ? null : value })
      }}
    />
  )
}
