import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { z } from 'zod'
import { importQuery } from '#components/import-wizard/import-queries.ts'
import type { CellEdit } from '#components/ui/edit-grid/grid-types.ts'
import { fetchJson } from '#lib/client/fetch-json.ts'

/** Fixing cells and taking fixes back; rows and figures are asked for anew after each. */
export function useRowEdits(importId: string) {
  const client = useQueryClient()
  const refresh = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['import-rows', importId] }),
      client.invalidateQueries({ queryKey: importQuery(importId).queryKey }),
    ])
  }
  const post = (path: string, body?: unknown) =>
    fetchJson(z.null(), `/api/imports/${importId}/edits${path}`, {
      method: 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const settled = {
    onError: (error: Error) => toast.error(error.message),
    // Awaited, so that what was typed shows until the server says the same.
    onSettled: refresh,
  }
  const edit = useMutation({ mutationFn: (edits: readonly CellEdit[]) => post('', { edits }), ...settled })
  const undo = useMutation({ mutationFn: () => post('/undo'), ...settled })
  const redo = useMutation({ mutationFn: () => post('/redo'), ...settled })
  return { edit, undo, redo }
}
