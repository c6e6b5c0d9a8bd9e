import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { pause } from '#lib/client/pause.ts'
import { type RulesDraft, RulesPreview, WorkspaceRulesView } from '#lib/contract/workspace-rules.ts'

const KEY = ['rules'] as const
const TYPING_PAUSE_MS = 250

export const rulesQuery = () =>
  queryOptions({
    queryKey: [...KEY, 'saved'],
    queryFn: ({ signal }) => fetchJson(WorkspaceRulesView, '/api/rules', { signal }),
    refetchOnWindowFocus: false,
  })

/** What a draft would do; the last answer stays while the next is on its way. `draft` null: nothing that can be asked. */
export const rulesPreviewQuery = (draft: RulesDraft | null) =>
  queryOptions({
    queryKey: [...KEY, 'preview', draft],
    queryFn: async ({ signal }) => {
      await pause(TYPING_PAUSE_MS, signal)
      return fetchJson(RulesPreview, '/api/rules/preview', { method: 'POST', body: JSON.stringify(draft), signal })
    },
    enabled: draft !== null,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })

/** Saves one half of the rules. */
export function useSaveRules<Half extends keyof RulesDraft>(half: Half) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (rules: RulesDraft[Half]) =>
      fetchJson(z.null(), `/api/rules/${half}`, { method: 'PUT', body: JSON.stringify(rules) }),
    onSettled: () => client.invalidateQueries({ queryKey: [...KEY, 'saved'] }),
  })
}
