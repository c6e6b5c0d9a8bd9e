import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { LeadFilter, LeadSort } from '#lib/contract/leads.ts'
import { Confidence, Grade, IcpTier } from '#lib/contract/verdicts.ts'

const TIERS = LeadFilter.shape.tier.unwrap().element.options
export const VERDICTS = LeadFilter.shape.verdict.unwrap().element.options
const anyOf = <const Value extends string>(values: readonly Value[]) =>
  parseAsArrayOf(parseAsStringLiteral(values)).withDefault([])

const PARSERS = {
  search: parseAsString.withDefault(''),
  tier: anyOf(TIERS),
  confidence: anyOf(Confidence.options),
  icpTier: anyOf(IcpTier.options),
  grade: anyOf(Grade.options),
  verdict: anyOf(VERDICTS),
  hasEmail: parseAsStringLiteral(['yes', 'no']),
  import: parseAsString,
  sort: parseAsStringLiteral(LeadSort.options).withDefault('score'),
}

/** What the list of leads is asked for; it stands in the address. */
export function useLeadSearch() {
  const [search, setSearch] = useQueryStates(PARSERS, { history: 'replace' })
  const { sort, ...filters } = search
  const isFiltered = Object.values(filters).some((value) => value !== null && value.length > 0)
  const clear = () =>
    void setSearch({
      search: null,
      tier: null,
      confidence: null,
      icpTier: null,
      grade: null,
      verdict: null,
      hasEmail: null,
      import: null,
    })
  return { search, setSearch, isFiltered, clear }
}

export type LeadSearch = ReturnType<typeof useLeadSearch>['search']

/** The search as the API reads it: lists as repeated parameters. */
export function leadParameters(search: LeadSearch, after: string | null): URLSearchParams {
  const { tier, confidence, icpTier, grade, verdict } = search
  const lists = Object.entries({ tier, confidence, icpTier, grade, verdict })
  const single = Object.entries({
    search: search.search.trim(),
    hasEmail: search.hasEmail,
    importId: search.import,
    sort: search.sort,
    after,
  })
  return new URLSearchParams([
    ...lists.flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    ...single.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ])
}

/** The same as a filter, for what is done to all that it shows. */
export function leadFilterOf({ search, hasEmail, import: importId, sort, ...lists }: LeadSearch): LeadFilter {
  return LeadFilter.parse({
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(search.trim() === '' ? {} : { search: search.trim() }),
    ...(hasEmail === null ? {} : { hasEmail }),
    ...(importId === null ? {} : { importId }),
  })
}
