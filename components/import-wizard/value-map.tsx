import { digits } from '#components/ui/figure.tsx'
import { Select } from '#components/ui/select.tsx'
import type { ImportFields } from '#lib/contract/fields.ts'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import { DateOrder } from '#lib/contract/upload-reading.ts'
import type { ColumnView } from '#lib/contract/uploads.ts'
import { foldHeader } from '#lib/core/mapping/fold-header.ts'

type Custom = Extract<ColumnTarget, { kind: 'custom' }>
type CustomField = ImportFields['customFields'][number]
type ValueMapProps = {
  column: ColumnView
  field: CustomField
  target: Custom
  disabled: boolean
  onChange: (target: ColumnTarget) => void
}

/** How the file's words become the field's: values to choices, and in which order a date's numbers stand. */
export function ValueMap(props: ValueMapProps) {
  const { field } = props
  if (field.kind === 'choice') return <Choices {...props} />
  return field.kind === 'date' ? <Order {...props} /> : null
}

/** What a target begins with when a column is mapped to a field of one's own. */
export function firstCustomTarget(column: ColumnView, field: CustomField): Custom {
  const base = { kind: 'custom', customFieldId: field.customFieldId } as const
  if (field.kind === 'date') return { ...base, dateOrder: column.dateOrder ?? 'ymd' }
  if (field.kind !== 'choice' || column.choices.length === 0) return base
  const values = column.choices.map(({ value }) => ({
    from: value.slice(0, 200),
    to: field.choices.find((choice) => foldHeader(choice) === foldHeader(value)) ?? null,
  }))
  return { ...base, values }
}

function Choices({ column, field, target, disabled, onChange }: ValueMapProps) {
  const values = target.values ?? []
  if (column.choices.length === 0)
    return <p className="text-ink-faint text-xs">The column holds too many different values to map one by one.</p>
  const left = column.choices.filter(({ value }) => toOf(values, value) === null).length
  return (
    <fieldset disabled={disabled} className="grid gap-1.5 rounded-md border border-line p-3">
      <legend className="px-1 text-ink-soft text-xs">
        Values of the file {left > 0 && <span className="text-warn">· {digits(left)} left out</span>}
      </legend>
      {column.choices.map(({ value, count }) => (
        <div key={value} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-center gap-2 text-sm">
          <span className="truncate" title={value}>
            {value} <span className="text-ink-faint tabular-nums">{digits(count)}</span>
          </span>
          <Select
            dense
            aria-label={`Choice for ${value}`}
            value={toOf(values, value) ?? ''}
            onChange={(event) => {
              const to = event.target.value === '' ? null : event.target.value
              const others = values.filter(({ from }) => from !== value)
              onChange({ ...target, values: [...others, { from: value, to }] })
            }}
          >
            <option value="">Leave it out</option>
            {field.choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </Select>
        </div>
      ))}
    </fieldset>
  )
}

const toOf = (values: NonNullable<Custom['values']>, value: string): string | null =>
  values.find(({ from }) => from === value)?.to ?? null

const ORDERS: Record<DateOrder, { label: string; example: string }> = {
  dmy: { label: 'Day, month, year', example: '03/04/2026 is 3 April 2026' },
  mdy: { label: 'Month, day, year', example: '03/04/2026 is March 4, 2026' },
  ymd: { label: 'Year, month, day', example: '2026-04-03 is 3 April 2026' },
}

function Order({ column, target, disabled, onChange }: ValueMapProps) {
  const order = target.dateOrder ?? 'ymd'
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <Select
        dense
        className="w-44"
        aria-label={`Order of the dates in ${column.header}`}
        value={order}
        disabled={disabled}
        onChange={(event) => onChange({ ...target, dateOrder: DateOrder.parse(event.target.value) })}
      >
        {DateOrder.options.map((one) => (
          <option key={one} value={one}>
            {ORDERS[one].label}
          </option>
        ))}
      </Select>
      <span className="text-ink-soft">{ORDERS[order].example}</span>
      <span className="text-ink-faint text-xs">
        {column.dateOrder === null ? 'The values do not tell the order.' : 'Found in the values of the whole column.'}
      </span>
    </div>
  )
}
