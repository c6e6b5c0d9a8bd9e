'use client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { workflowsQuery } from '#lib/client/workflows-query.ts'
import { WorkspaceSettings } from '#lib/contract/workspace.ts'
import { countryNames } from './country-names.ts'

/** What holds for everybody in the workspace. */
export function GeneralForm({ settings, mayEdit }: { settings: WorkspaceSettings; mayEdit: boolean }) {
  const router = useRouter()
  const [saved, setSaved] = useState(settings)
  const [draft, setDraft] = useState(settings)
  const { data: workflows } = useQuery(workflowsQuery())
  const save = useMutation({
    mutationFn: (change: WorkspaceSettings) =>
      fetchJson(WorkspaceSettings, '/api/workspace', { method: 'PATCH', body: JSON.stringify(change) }),
    onSuccess: (now) => {
      const before = saved
      setSaved(now)
      setDraft(now)
      router.refresh()
      toast('Saved', { action: { label: 'Undo', onClick: () => save.mutate(before) } })
    },
  })
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved)
  return (
    <form
      className="grid max-w-lg gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(draft)
      }}
    >
      <Field label="Name of the workspace" error={save.error?.message}>
        {(ids) => (
          <Input
            {...ids}
            required
            maxLength={100}
            disabled={!mayEdit}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Default country"
        hint="Phone numbers without a country code are read as its. Without a country they are errors."
      >
        {() => (
          <Combobox
            label="Default country"
            disabled={!mayEdit}
            choices={countryNames()}
            value={draft.defaultCountry ?? ''}
            onChange={(country) => setDraft({ ...draft, defaultCountry: country || null })}
          />
        )}
      </Field>
      <Field label="Default workflow" hint="Imports under Contacts and Imports propose it.">
        {(ids) => (
          <Select
            {...ids}
            disabled={!mayEdit}
            value={draft.defaultWorkflowId ?? ''}
            onChange={(event) => setDraft({ ...draft, defaultWorkflowId: event.target.value || null })}
          >
            <option value="">None</option>
            {(workflows?.workflows ?? []).map(({ workflowId, name }) => (
              <option key={workflowId} value={workflowId}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {mayEdit && (
        <Button type="submit" look="primary" className="justify-self-start" disabled={!isChanged} busy={save.isPending}>
          Save
        </Button>
      )}
    </form>
  )
}
