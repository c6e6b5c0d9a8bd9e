import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { IMPORT_STATUSES } from '#lib/contract/imports.ts'

const PARSERS = {
  search: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringLiteral(IMPORT_STATUSES)).withDefault([]),
  by: parseAsString,
  campaignId: parseAsString,
  from: parseAsString,
  to: parseAsString,
}

/** Which imports are shown; it stands in the address. */
export function useImportSearch() {
  const [search, setSearch] = useQueryStates(PARSERS, { history: 'replace' })
  const isFiltered = Object.values(search).some((value) => value !== null && value.length > 0)
  const clear = () => void setSearch({ search: null, status: null, by: null, campaignId: null, from: null, to: null })
  return { search, setSearch, isFiltered, clear }
}

export type ImportSearch = ReturnType<typeof useImportSearch>['search']

/** The search as the API reads it. */
export function importParameters({ status, ...single }: ImportSearch, before: string | null): URLSearchParams {
  const given = Object.entries({ ...single, search: single.search.trim(), before })
  return new URLSearchParams([
    ...status.map((value): [string, string] => ['status', value]),
    ...given.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ])
}
