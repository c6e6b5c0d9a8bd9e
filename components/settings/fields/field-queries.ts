import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '#lib/client/fetch-json.ts'
import {
  type CustomFieldChange,
  CustomFieldList,
  CustomFieldUses,
  CustomFieldView,
  type NewCustomField,
} from '#lib/contract/custom-fields.ts'

const KEY = ['custom-fields'] as const
const path = (customFieldId: string) => `/api/custom-fields/${customFieldId}`

export const fieldsQuery = () =>
  queryOptions({
    queryKey: [...KEY, 'list'],
    queryFn: ({ signal }) => fetchJson(CustomFieldList, '/api/custom-fields', { signal }),
  })

/** Counted over all contacts, so it is asked beside the list. */
export const fieldUsesQuery = () =>
  queryOptions({
    queryKey: [...KEY, 'uses'],
    queryFn: ({ signal }) => fetchJson(CustomFieldUses, '/api/custom-fields/uses', { signal }),
    staleTime: 60_000,
  })

/** The list is asked for anew after each. */
export function useFieldChanges() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: KEY })
  const create = useMutation({
    mutationFn: (draft: NewCustomField) =>
      fetchJson(CustomFieldView, '/api/custom-fields', { method: 'POST', body: JSON.stringify(draft) }),
    onSettled,
  })
  const change = useMutation({
    mutationFn: ({ customFieldId, ...fields }: CustomFieldChange & { customFieldId: string }) =>
      fetchJson(CustomFieldView, path(customFieldId), { method: 'PATCH', body: JSON.stringify(fields) }),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (customFieldId: string) => fetchJson(z.null(), path(customFieldId), { method: 'DELETE' }),
    onSettled,
  })
  const restore = useMutation({
    mutationFn: (customFieldId: string) => fetchJson(z.null(), `${path(customFieldId)}/restore`, { method: 'POST' }),
    onSettled,
  })
  return { create, change, remove, restore }
}
