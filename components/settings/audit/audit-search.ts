import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from '#lib/contract/audit.ts'

const PARSERS = {
  user: parseAsString,
  subject: parseAsStringLiteral(AUDIT_SUBJECTS),
  action: parseAsStringLiteral(AUDIT_ACTIONS),
  from: parseAsString,
  to: parseAsString,
}

/** Which lines of the log are shown; it stands in the address. */
export function useAuditSearch() {
  const [search, setSearch] = useQueryStates(PARSERS, { history: 'replace' })
  const isFiltered = Object.values(search).some((value) => value !== null)
  const clear = () => void setSearch({ user: null, subject: null, action: null, from: null, to: null })
  return { search, setSearch, isFiltered, clear }
}

export type AuditSearch = ReturnType<typeof useAuditSearch>['search']
