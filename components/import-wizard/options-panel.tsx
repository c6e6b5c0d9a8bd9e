'use client'
import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Choice } from '#components/ui/choice.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { workflowsQuery } from '#lib/client/workflows-query.ts'
import type { ImportOptions } from '#lib/contract/import-options.ts'

type OptionsPanelProps = { options: ImportOptions; onChange: (options: ImportOptions) => void; disabled: boolean }

const PURPOSES: Record<ImportOptions['purpose'], string> = {
  'add-and-update': 'Add new people and update known ones',
  add: 'Add new people, skip known ones',
  update: 'Update known people, skip new ones',
  'add-despite-duplicates': 'Add everybody, duplicates too',
}
/** Cookies are for programs: no column of the wizard feeds one. */
const IDENTIFIERS: Record<Exclude<ImportOptions['identifier'], 'cookie'>, string> = {
  automatic: 'Automatic: LinkedIn, then email, then name and domain',
  email: 'Email',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  'external-id': 'External ID',
  'contact-id': 'Contact ID (updates only)',
}
const REPEATED: Record<ImportOptions['repeatedInFile'], string> = {
  'keep-first': 'Keep the first, report the others',
  'flag-all': 'Flag all of them as errors',
}

export function OptionsPanel({ options, onChange, disabled }: OptionsPanelProps) {
  const { data: workflows } = useQuery(workflowsQuery())
  const set = (change: Partial<ImportOptions>) => onChange({ ...options, ...change })
  return (
    <details className="group rounded-lg border border-line">
      <summary className="flex cursor-pointer flex-wrap items-center gap-2 px-4 py-2.5 marker:content-none">
        <ChevronRight aria-hidden className="size-4 transition-transform duration-100 group-open:rotate-90" />
        <span className="font-medium">Options</span>
        <span className="text-ink-faint text-sm">
          {PURPOSES[options.purpose]} · {options.enrich ? 'enriched' : 'not enriched'}
        </span>
      </summary>
      <fieldset disabled={disabled} className="grid gap-5 border-line border-t px-4 py-4 lg:grid-cols-2">
        <Choice
          label="What to do"
          value={options.purpose}
          choices={PURPOSES}
          onChange={(purpose) => set({ purpose })}
        />
        <Choice
          label="How people are recognised"
          value={options.identifier === 'cookie' ? 'automatic' : options.identifier}
          choices={IDENTIFIERS}
          onChange={(identifier) => set({ identifier })}
        />
        <Choice
          label="People who stand in the file twice"
          value={options.repeatedInFile}
          choices={REPEATED}
          onChange={(repeatedInFile) => set({ repeatedInFile })}
        />
        <Field label="Tags for everybody" hint="Separated by commas.">
          {(ids) => (
            <Input
              {...ids}
              defaultValue={options.tags.join(', ')}
              onChange={(event) =>
                set({
                  tags: event.target.value
                    .split(',')
                    .map((tag) => tag.trim())
                    .filter((tag) => tag !== ''),
                })
              }
            />
          )}
        </Field>
        <Field
          label="Workflow"
          hint={options.doNotTouch ? 'Nobody who is marked do not touch comes into one.' : undefined}
        >
          {(ids) => (
            <Select
              {...ids}
              value={options.workflowId ?? ''}
              onChange={(event) => set({ workflowId: event.target.value || null })}
            >
              <option value="">None</option>
              {workflows?.workflows.map(({ workflowId, name }) => (
                <option key={workflowId} value={workflowId}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Checkbox
          label="Enrich from the person directory"
          hint="Finds who each row is and fills in what the list lacks."
          checked={options.enrich}
          onChange={(enrich) => set({ enrich })}
        />
        <Checkbox
          label="Do not overwrite"
          hint="Fill only what is empty; tags are added, never removed."
          checked={options.fillOnlyEmpty}
          onChange={(fillOnlyEmpty) => set({ fillOnlyEmpty })}
        />
        <Checkbox
          label="Tag with this import"
          hint="So that you find these people again."
          checked={options.importTag}
          onChange={(importTag) => set({ importTag })}
        />
        <Checkbox
          label="Do not touch"
          hint="Import these people, but keep them out of workflows."
          checked={options.doNotTouch}
          onChange={(doNotTouch) => set({ doNotTouch })}
        />
        <Checkbox
          label="Override owners"
          hint="Existing contacts go to the owner that their row names, else to you."
          checked={options.overrideOwners}
          onChange={(overrideOwners) => set({ overrideOwners })}
        />
      </fieldset>
    </details>
  )
}
