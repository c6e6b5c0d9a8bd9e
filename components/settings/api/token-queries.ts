import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { toProblemError } from '#lib/client/problem-error.ts'
import { type ApiTokenDraft, ApiTokenList, ApiTokenMade, ApiTokenView } from '#lib/contract/api-tokens.ts'
import type { Role } from '#lib/contract/roles.ts'

const KEY = ['api-tokens'] as const

export const tokensQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => fetchJson(ApiTokenList, '/api/tokens', { signal }),
})

/** Everything an admin does to the tokens; the list is asked for anew after each. */
export function useTokenChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const make = useMutation({
    mutationFn: (draft: ApiTokenDraft) =>
      fetchJson(ApiTokenMade, '/api/tokens', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled,
  })
  const changeRole = useMutation({
    mutationFn: ({ tokenId, role }: { tokenId: string; role: Role }) =>
      fetchJson(ApiTokenView, `/api/tokens/${tokenId}`, { method: 'PATCH', body: JSON.stringify({ role }) }),
    onSettled,
  })
  const revoke = useMutation({ mutationFn: revokeToken, onSettled })
  return { make, changeRole, revoke }
}

/** @throws ProblemError */
async function revokeToken(tokenId: string): Promise<void> {
  const response = await fetch(`/api/tokens/${tokenId}`, { method: 'DELETE' })
  if (!response.ok) throw toProblemError(response.status, await response.json().catch(() => null))
}
