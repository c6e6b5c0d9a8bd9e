'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { SearchInput } from '#components/ui/search-input.tsx'
import { Select } from '#components/ui/select.tsx'
import { countryChoices } from './country-choices.ts'
import { isAsked, type PeopleSearch } from './people-queries.ts'

const SENIORITIES = [
  ['owner', 'Owner'],
  ['c-suite', 'C-suite'],
  ['vp', 'VP'],
  ['director', 'Director'],
  ['manager', 'Manager'],
  ['senior', 'Senior'],
  ['individual', 'Individual'],
  ['entry', 'Entry'],
] as const

type PeopleSearchFormProps = {
  search: PeopleSearch
  onChange: (change: Partial<Record<keyof PeopleSearch, string | null>>) => void
}

export function PeopleSearchForm({ search, onChange }: PeopleSearchFormProps) {
  const [countries] = useState(countryChoices)
  const clear = () => onChange({ text: null, title: null, company: null, seniority: null, country: null })
  return (
    <search aria-label="People" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <SearchInput
          label="Search by name, title or company"
          value={search.text}
          onChange={(text) => onChange({ text: text || null })}
          className="min-w-0 flex-1"
        />
        {isAsked(search) && (
          <Button size="small" look="quiet" onClick={clear}>
            Clear
          </Button>
        )}
      </div>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <Field label="Title">
          {(ids) => (
            <Input
              {...ids}
              value={search.title}
              placeholder="Head of procurement"
              onChange={(event) => onChange({ title: event.target.value || null })}
            />
          )}
        </Field>
        <Field label="Company">
          {(ids) => (
            <Input
              {...ids}
              value={search.company}
              placeholder="Name or domain"
              onChange={(event) => onChange({ company: event.target.value || null })}
            />
          )}
        </Field>
        <Field label="Seniority">
          {(ids) => (
            <Select
              {...ids}
              value={search.seniority}
              onChange={(event) => onChange({ seniority: event.target.value || null })}
            >
              <option value="">Any</option>
              {SENIORITIES.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="grid gap-1.5">
          <span aria-hidden className="font-medium text-sm">
            Country
          </span>
          <Combobox
            label="Country"
            choices={countries}
            value={search.country}
            onChange={(country) => onChange({ country: country || null })}
          />
        </div>
      </div>
    </search>
  )
}
