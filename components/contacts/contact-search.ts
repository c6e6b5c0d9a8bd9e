import { parseAsArrayOf, parseAsJson, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { ContactRules } from '#lib/contract/contact-rules.ts'
import { type ContactFilter, ContactSort } from '#lib/contract/contacts.ts'
import { Grade, IcpTier } from '#lib/contract/verdicts.ts'

const YES_NO = ['yes', 'no'] as const
const anyOf = <const Value extends string>(values: readonly Value[]) =>
  parseAsArrayOf(parseAsStringLiteral(values)).withDefault([])

const PARSERS = {
  search: parseAsString.withDefault(''),
  tag: parseAsArrayOf(parseAsString).withDefault([]),
  owner: parseAsArrayOf(parseAsString).withDefault([]),
  icpTier: anyOf(IcpTier.options),
  grade: anyOf(Grade.options),
  hasEmail: parseAsStringLiteral(YES_NO),
  hasPhone: parseAsStringLiteral(YES_NO),
  doNotTouch: parseAsStringLiteral(YES_NO),
  accountId: parseAsString,
  importId: parseAsString,
  campaignId: parseAsString,
  segmentId: parseAsString,
  rules: parseAsJson((value) => ContactRules.safeParse(value).data ?? null),
  sort: parseAsStringLiteral(ContactSort.options).withDefault('newest'),
}

const NOTHING = {
  search: null,
  tag: null,
  owner: null,
  icpTier: null,
  grade: null,
  hasEmail: null,
  hasPhone: null,
  doNotTouch: null,
  accountId: null,
  importId: null,
  campaignId: null,
  segmentId: null,
  rules: null,
} as const

/** What the list of contacts is asked for; it stands in the address. */
export function useContactSearch() {
  const [search, setSearch] = useQueryStates(PARSERS, { history: 'replace' })
  const { sort: _, ...filters } = search
  const chosen = Object.values(filters).filter((value) => value !== null && value.length > 0).length
  return { search, setSearch, chosen, isFiltered: chosen > 0, clear: () => void setSearch(NOTHING) }
}

export type ContactSearch = ReturnType<typeof useContactSearch>['search']

/** The search as a filter, without what asks for nothing. Ids that are none are left to the server to refuse. */
export function filterOf({ sort: _, search, ...rest }: ContactSearch): ContactFilter {
  const asked = Object.entries(rest).filter(([, value]) => value !== null && value.length > 0)
  const words = search.trim()
  return { ...(words === '' ? {} : { search: words }), ...Object.fromEntries(asked) }
}

/** The same as the parameters of an address: lists repeated, rules as JSON. */
export function parametersOf(filter: ContactFilter): URLSearchParams {
  const pairs = Object.entries(filter).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return []
    if (name === 'rules') return [[name, JSON.stringify(value)]]
    return Array.isArray(value) ? value.map((one): [string, string] => [name, String(one)]) : [[name, String(value)]]
  })
  return new URLSearchParams(pairs)
}

/** The file of all contacts that the parameters of {@link parametersOf} show. */
export const EXPORT_URL = '/api/contacts/export'
