'use client'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FilterMenu } from '#components/ui/filter-menu.tsx'
import { Input } from '#components/ui/input.tsx'
import { SearchInput } from '#components/ui/search-input.tsx'
import { Select } from '#components/ui/select.tsx'
import { IMPORT_STATUSES } from '#lib/contract/imports.ts'
import { importCampaignsQuery, importersQuery } from './import-queries.ts'
import { useImportSearch } from './import-search.ts'
import { STATUS_LOOK } from './import-status.tsx'

const STATUS_CHOICES = IMPORT_STATUSES.map((value) => ({ value, label: STATUS_LOOK[value].label }))

/** What the list of imports is narrowed to. */
export function ImportFilters() {
  const { search, setSearch, isFiltered, clear } = useImportSearch()
  const { data: members } = useQuery(importersQuery())
  const { data: campaigns } = useQuery(importCampaignsQuery())
  return (
    <search aria-label="Imports" className="flex flex-wrap items-center gap-2">
      <SearchInput
        label="Search file names"
        value={search.search}
        onChange={(value) => void setSearch({ search: value || null })}
        className="w-full sm:w-56"
      />
      <FilterMenu
        label="Status"
        choices={STATUS_CHOICES}
        chosen={search.status}
        onChange={(status) => void setSearch({ status: status.length > 0 ? status : null })}
      />
      <PickOne
        label="By"
        all="Anybody"
        value={search.by}
        choices={(members?.members ?? []).map(({ userId, name }) => ({ value: userId, label: name }))}
        onChange={(by) => void setSearch({ by })}
      />
      <PickOne
        label="Campaign"
        all="Any campaign"
        value={search.campaignId}
        choices={(campaigns?.campaigns ?? []).map(({ campaignId, name }) => ({ value: campaignId, label: name }))}
        onChange={(campaignId) => void setSearch({ campaignId })}
      />
      <Day label="From" value={search.from} onChange={(from) => void setSearch({ from })} />
      <Day label="Until" value={search.to} onChange={(to) => void setSearch({ to })} />
      {isFiltered && (
        <Button look="quiet" size="small" onClick={clear}>
          Show all
        </Button>
      )}
    </search>
  )
}

type PickProps = {
  label: string
  all: string
  value: string | null
  choices: readonly { value: string; label: string }[]
  onChange: (value: string | null) => void
}

const PickOne = ({ label, all, value, choices, onChange }: PickProps) => (
  <Select
    dense
    aria-label={label}
    className="w-40"
    value={value ?? ''}
    onChange={(event) => onChange(event.target.value || null)}
  >
    <option value="">{all}</option>
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </Select>
)

function Day({ label, value, onChange }: Pick<PickProps, 'label' | 'value' | 'onChange'>) {
  const id = useId()
  return (
    <span className="flex items-center gap-1.5">
      <label htmlFor={id} className="text-ink-soft text-sm">
        {label}
      </label>
      <Input
        id={id}
        type="date"
        className="h-8 w-36 text-sm"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </span>
  )
}
