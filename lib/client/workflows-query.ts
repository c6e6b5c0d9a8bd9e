import { queryOptions } from '@tanstack/react-query'
import { WorkflowList } from '#lib/contract/workflows.ts'
import { fetchJson } from './fetch-json.ts'

/** The workflows of the workspace that are in use. */
export const workflowsQuery = () =>
  queryOptions({
    queryKey: ['workflows'],
    queryFn: ({ signal }) => fetchJson(WorkflowList, '/api/workflows', { signal }),
    staleTime: 30_000,
  })
