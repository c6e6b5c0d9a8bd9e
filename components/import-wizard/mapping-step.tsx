'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { FIELDS } from '#lib/contract/fields.ts'
import type { ImportView } from '#lib/contract/imports.ts'
import { type ColumnTarget, fieldTakenTwice, missingIdentifier, missingIdentity } from '#lib/contract/mapping.ts'
import { fieldsQuery, useSaveMapping } from './import-queries.ts'
import { MappingRow } from './mapping-row.tsx'
import { OptionsPanel } from './options-panel.tsx'
import { ReadingPanel } from './reading-panel.tsx'
import { RecipeNote } from './recipe-note.tsx'
import { WizardFooter } from './wizard-footer.tsx'

export type MappingView = Extract<ImportView, { status: 'mapping' }>

/** Which column feeds which field. Starts from what is suggested, or from what was chosen before going back. */
export function MappingStep({ upload, mayEdit }: { upload: MappingView; mayEdit: boolean }) {
  const fields = useQuery(fieldsQuery())
  const save = useSaveMapping(upload.importId)
  const [targets, setTargets] = useState(() => firstTargets(upload))
  const [options, setOptions] = useState(upload.options)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const mapping = {
    columns: upload.columns.map(({ columnIndex }) => ({ columnIndex, target: targets[columnIndex] ?? SKIP })),
  }
  const twice = fieldTakenTwice(mapping)
  const reason =
    missingIdentity(mapping) ??
    missingIdentifier(mapping, options.identifier) ??
    (twice ? `${FIELDS[twice].label} is fed by two columns. Choose one.` : null)
  const open = upload.columns.filter(
    ({ columnIndex, fillRate }) => targets[columnIndex]?.kind === 'skip' && fillRate > 0,
  )
  const shown = onlyOpen ? open : upload.columns
  const set = (columnIndex: number, target: ColumnTarget) =>
    setTargets((before) => ({ ...before, [columnIndex]: target }))
  const keepAll = () =>
    setTargets((before) => ({
      ...before,
      ...Object.fromEntries(open.map(({ columnIndex }) => [columnIndex, { kind: 'keep' as const }])),
    }))

  if (fields.error) {
    return (
      <ErrorState
        title="The list of fields did not load"
        text={fields.error.message}
        onRetry={() => void fields.refetch()}
      />
    )
  }
  if (!fields.data) return <SkeletonRows rows={6} label="Fields are loading" />
  return (
    <div className="grid gap-5">
      {upload.recipe && <RecipeNote recipe={upload.recipe} />}
      <ReadingPanel upload={upload} mayEdit={mayEdit} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <span className="text-ink-soft">
          <span className="font-medium text-ink tabular-nums">{digits(upload.columns.length - open.length)}</span> of{' '}
          {digits(upload.columns.length)} columns are settled
        </span>
        {open.length > 0 && (
          <>
            <Checkbox label={`Only the ${digits(open.length)} left out`} checked={onlyOpen} onChange={setOnlyOpen} />
            {mayEdit && (
              <Button size="small" onClick={keepAll}>
                Keep them as custom data
              </Button>
            )}
          </>
        )}
      </div>
      <div className="overflow-x-auto rounded-lg border border-line">
        <table className="w-full min-w-[720px] text-left">
          <thead className="bg-panel text-ink-soft text-sm">
            <tr>
              <th scope="col" className="w-[44%] px-4 py-2 font-medium">
                Your File
              </th>
              <th scope="col" className="w-[12%] px-2 py-2 text-right font-medium">
                Filled
              </th>
              <th scope="col" className="px-4 py-2 font-medium">
                Mapped Field
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <MappingRow
                key={column.columnIndex}
                column={column}
                target={targets[column.columnIndex] ?? SKIP}
                suggestion={upload.suggestions.find(({ columnIndex }) => columnIndex === column.columnIndex)}
                fields={fields.data}
                taken={takenBy(mapping.columns, column.columnIndex)}
                disabled={!mayEdit}
                onChange={(target) => set(column.columnIndex, target)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <OptionsPanel options={options} onChange={setOptions} disabled={!mayEdit} />
      {save.error && <ErrorState title="The mapping was not taken" text={save.error.message} />}
      {mayEdit && (
        <WizardFooter reason={reason}>
          <Button
            look="primary"
            busy={save.isPending}
            aria-disabled={reason !== null}
            aria-describedby="wizard-reason"
            onClick={() => reason === null && save.mutate({ mapping, options })}
          >
            Review {digits(upload.rowsTotal)} {upload.rowsTotal === 1 ? 'row' : 'rows'}
          </Button>
        </WizardFooter>
      )}
    </div>
  )
}

const SKIP: ColumnTarget = { kind: 'skip' }

function firstTargets({ mapping, suggestions }: MappingView): Record<number, ColumnTarget> {
  const chosen = mapping?.columns ?? suggestions
  return Object.fromEntries(chosen.map(({ columnIndex, target }) => [columnIndex, target]))
}

function takenBy(
  columns: readonly { columnIndex: number; target: ColumnTarget }[],
  except: number,
): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ columnIndex, target }) =>
      columnIndex !== except && target.kind === 'field' ? [target.field] : [],
    ),
  )
}
