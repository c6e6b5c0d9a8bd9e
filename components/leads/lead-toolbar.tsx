'use client'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { type FilterChoice, FilterMenu } from '#components/ui/filter-menu.tsx'
import { SearchInput } from '#components/ui/search-input.tsx'
import { Select } from '#components/ui/select.tsx'
import { useHotkey } from '#components/ui/use-hotkey.ts'
import { SORT_WORDS, TIER_WORDS, VERDICT_WORDS } from '#components/verdict/verdict-words.ts'
import { type LeadCounts, LeadSort } from '#lib/contract/leads.ts'
import { Confidence, Grade, IcpTier } from '#lib/contract/verdicts.ts'
import { campaignImportsQuery, leadCountsQuery } from './lead-queries.ts'
import { useLeadSearch, VERDICTS } from './lead-search.ts'

const TIERS = ['1', '2', '3', '4', '5', 'ambiguous', 'none'] as const
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Choices with how many leads each has; a count that is not there of a known list is 0. */
function counted<Value extends string>(
  values: readonly Value[],
  counts: LeadCounts[keyof LeadCounts] | undefined,
  labelOf: (value: Value) => string,
): FilterChoice<Value>[] {
  return values.map((value) => ({ value, label: labelOf(value), count: counts && (counts[value] ?? 0) }))
}

export function LeadToolbar({ campaignId }: { campaignId: string }) {
  const { search, setSearch, isFiltered, clear } = useLeadSearch()
  const { data: counts } = useQuery(leadCountsQuery(campaignId))
  const { data: list } = useQuery(campaignImportsQuery(campaignId))
  const box = useRef<HTMLInputElement>(null)
  useHotkey((key) => {
    if (key === '/') box.current?.focus()
    return key === '/'
  })
  const imports = (list?.imports ?? []).map((one) => ({ value: one.importId, label: one.fileName }))
  return (
    <search aria-label="Leads" className="flex flex-wrap items-center gap-2">
      <SearchInput
        ref={box}
        label="Search leads"
        hotkey="/"
        value={search.search}
        onChange={(value) => void setSearch({ search: value || null })}
        className="w-full sm:w-64"
      />
      <FilterMenu
        label="Match"
        choices={counted(TIERS, counts?.tier, (tier) => TIER_WORDS[tier]).map((choice) => ({
          ...choice,
          short: choice.label.split(' · ')[0] ?? choice.label,
        }))}
        chosen={search.tier}
        onChange={(tier) => void setSearch({ tier })}
      />
      <FilterMenu
        label="Confidence"
        choices={counted(Confidence.options, counts?.confidence, capital)}
        chosen={search.confidence}
        onChange={(confidence) => void setSearch({ confidence })}
      />
      <FilterMenu
        label="Verdict"
        choices={VERDICTS.map((value) => ({ value, label: VERDICT_WORDS[value] }))}
        chosen={search.verdict}
        onChange={(verdict) => void setSearch({ verdict })}
      />
      <FilterMenu
        label="ICP tier"
        choices={counted(IcpTier.options, counts?.icpTier, (tier) => tier)}
        chosen={search.icpTier}
        onChange={(icpTier) => void setSearch({ icpTier })}
      />
      <FilterMenu
        label="Grade"
        choices={counted(Grade.options, counts?.grade, (grade) => grade)}
        chosen={search.grade}
        onChange={(grade) => void setSearch({ grade })}
      />
      <FilterMenu
        label="Email"
        choices={[
          { value: 'yes', label: 'Has an email' },
          { value: 'no', label: 'Has none' },
        ]}
        chosen={search.hasEmail ? [search.hasEmail] : []}
        onChange={(chosen) => void setSearch({ hasEmail: chosen.at(-1) ?? null })}
      />
      {imports.length > 0 && (
        <FilterMenu
          label="Import"
          choices={imports}
          chosen={search.import ? [search.import] : []}
          onChange={(chosen) => void setSearch({ import: chosen.at(-1) ?? null })}
        />
      )}
      {isFiltered && (
        <Button size="small" look="quiet" onClick={clear}>
          Clear all
        </Button>
      )}
      <Select
        dense
        aria-label="Order"
        className="ml-auto w-40"
        value={search.sort}
        onChange={(event) => void setSearch({ sort: LeadSort.parse(event.target.value) })}
      >
        {LeadSort.options.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_WORDS[sort]}
          </option>
        ))}
      </Select>
    </search>
  )
}
