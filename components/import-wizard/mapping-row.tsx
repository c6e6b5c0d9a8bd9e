import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { digits } from '#components/ui/figure.tsx'
import { Pill, type Tone } from '#components/ui/pill.tsx'
import { Select } from '#components/ui/select.tsx'
import { FIELD_KEYS, type ImportFields, LIST_FIELDS } from '#lib/contract/fields.ts'
import type { SuggestionView } from '#lib/contract/imports.ts'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import type { ColumnView } from '#lib/contract/uploads.ts'
import { NewFieldSheet } from './new-field-sheet.tsx'
import { firstCustomTarget, ValueMap } from './value-map.tsx'

/** What stands in the list for a field that is not there yet. */
const NEW_FIELD = 'new'

type MappingRowProps = {
  column: ColumnView
  target: ColumnTarget
  suggestion: SuggestionView | undefined
  fields: ImportFields
  /** Fields that other columns feed. */
  taken: ReadonlySet<string>
  disabled: boolean
  onChange: (target: ColumnTarget) => void
}

export function MappingRow({ column, target, suggestion, fields, taken, disabled, onChange }: MappingRowProps) {
  const { header, sample, fillRate, distinctValues } = column
  const [isMaking, setMaking] = useState(false)
  const own =
    target.kind === 'custom' ? fields.customFields.find((one) => one.customFieldId === target.customFieldId) : undefined
  const choose = (choice: string) => {
    if (choice === NEW_FIELD) return setMaking(true)
    const field = fields.customFields.find(({ customFieldId }) => choice === `custom:${customFieldId}`)
    onChange(field ? firstCustomTarget(column, field) : targetOf(choice))
  }
  return (
    <tr className="border-line border-t align-top">
      <th scope="row" className="max-w-0 px-4 py-2.5 font-normal">
        <span className="block truncate font-medium" title={header}>
          {header}
        </span>
        <span className="block truncate text-ink-faint text-sm" title={sample}>
          {sample === '' ? 'no values' : sample}
        </span>
      </th>
      <td className="px-2 py-2.5 text-right text-ink-soft text-sm tabular-nums">
        {Math.round(fillRate * 100)} %
        <span className="block text-ink-faint text-xs">{digits(distinctValues)} different</span>
      </td>
      <td className="px-4 py-2.5">
        <div className="flex items-start gap-3">
          <ArrowRight aria-hidden className="mt-2.5 size-4 shrink-0 text-ink-faint" />
          <div className="grid min-w-0 flex-1 gap-1">
            <FieldSelect
              header={header}
              target={target}
              fields={fields}
              taken={taken}
              disabled={disabled}
              onChoose={choose}
            />
            {own && target.kind === 'custom' && (
              <ValueMap column={column} field={own} target={target} disabled={disabled} onChange={onChange} />
            )}
            <Finding target={target} suggestion={suggestion} />
            {isMaking && (
              <NewFieldSheet
                column={column}
                onClose={() => setMaking(false)}
                onMade={(field) => {
                  setMaking(false)
                  onChange(firstCustomTarget(column, field))
                }}
              />
            )}
          </div>
        </div>
      </td>
    </tr>
  )
}

type FieldSelectProps = Pick<MappingRowProps, 'target' | 'fields' | 'taken' | 'disabled'> & {
  header: string
  onChoose: (choice: string) => void
}

function FieldSelect({ header, target, fields, taken, disabled, onChoose }: FieldSelectProps) {
  const groups = Map.groupBy(fields.fields, ({ group }) => group)
  return (
    <Select
      aria-label={`Field for ${header}`}
      value={choiceOf(target)}
      disabled={disabled}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="skip">Skip this column</option>
      <option value="keep">Keep as custom data</option>
      <option value={NEW_FIELD}>Make a new field …</option>
      {fields.customFields.length > 0 && (
        <optgroup label="Your fields">
          {fields.customFields.map(({ customFieldId, name }) => (
            <option key={customFieldId} value={`custom:${customFieldId}`}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      {[...groups].map(([group, members]) => (
        <optgroup key={group} label={group}>
          {members.map(({ key, label }) => (
            <option key={key} value={`field:${key}`} disabled={taken.has(key) && !LIST_FIELDS.has(key)}>
              {label}
              {taken.has(key) && !LIST_FIELDS.has(key) ? ' (taken)' : ''}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  )
}

const FOUND_BY: Record<SuggestionView['foundBy'], { tone: Tone; label: string }> = {
  saved: { tone: 'accent', label: 'as last time' },
  header: { tone: 'good', label: 'by its name' },
  values: { tone: 'change', label: 'by its values' },
  none: { tone: 'idle', label: 'left out' },
}

/** How the choice came about: found, and how surely, or made by hand. */
function Finding({ target, suggestion }: { target: ColumnTarget; suggestion: SuggestionView | undefined }) {
  if (!suggestion) return null
  if (choiceOf(suggestion.target) !== choiceOf(target))
    return <span className="text-ink-faint text-xs">chosen by you</span>
  const { tone, label } = FOUND_BY[suggestion.foundBy]
  const sure = suggestion.confidence >= 0.9 ? 'sure' : 'fairly sure'
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint text-xs">
      <Pill tone={tone} className="h-5 px-2">
        {label}
        {suggestion.foundBy === 'none' ? '' : ` · ${sure}`}
      </Pill>
      {(suggestion.foundBy !== 'header' || sure !== 'sure') && <span>{suggestion.reason}</span>}
    </span>
  )
}

function choiceOf(target: ColumnTarget): string {
  if (target.kind === 'field') return `field:${target.field}`
  return target.kind === 'custom' ? `custom:${target.customFieldId}` : target.kind
}

function targetOf(value: string): ColumnTarget {
  const field = FIELD_KEYS.find((key) => `field:${key}` === value)
  if (field) return { kind: 'field', field }
  return { kind: value === 'keep' ? 'keep' : 'skip' }
}
