import { X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { type ConditionDraft, isFinished, OP_WORDS, opsOf, type RuleFieldChoice } from './rule-draft.ts'

type ConditionRowProps = {
  /** Where it stands, for whoever cannot see it: `group 2, condition 1`. */
  place: string
  condition: ConditionDraft
  fields: readonly RuleFieldChoice[]
  disabled: boolean
  onChange: (condition: ConditionDraft) => void
  /** Absent for the only condition there is. */
  onRemove?: (() => void) | undefined
}

/** Field, comparison, value. */
export function ConditionRow({ place, condition, fields, disabled, onChange, onRemove }: ConditionRowProps) {
  const choice = fields.find(({ field }) => field === condition.field)
  const ops = opsOf(choice?.kind ?? 'text')
  const setField = (value: string) => {
    const next = fields.find(({ field }) => field === value)
    if (!next) return
    const [first = 'is'] = opsOf(next.kind)
    const op = opsOf(next.kind).includes(condition.op) ? condition.op : first
    onChange({ ...condition, field: next.field, op, text: next.kind === 'boolean' ? 'yes' : '' })
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_32px] gap-2">
      <Combobox
        label={`Field, ${place}`}
        choices={fields.map(({ field, label, group }) => ({ value: field, label, group }))}
        value={condition.field}
        disabled={disabled}
        onChange={setField}
        className="h-8 text-sm"
      />
      <Select
        dense
        aria-label={`Comparison, ${place}`}
        value={condition.op}
        disabled={disabled}
        onChange={(event) => {
          const op = ops.find((one) => one === event.target.value)
          if (op) onChange({ ...condition, op })
        }}
      >
        {ops.map((op) => (
          <option key={op} value={op}>
            {OP_WORDS[op]}
          </option>
        ))}
      </Select>
      {onRemove ? (
        <Button look="quiet" size="icon" aria-label={`Remove ${place}`} disabled={disabled} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </Button>
      ) : (
        <span />
      )}
      <Value place={place} condition={condition} choice={choice} disabled={disabled} onChange={onChange} />
    </div>
  )
}

type ValueProps = Pick<ConditionRowProps, 'place' | 'condition' | 'disabled' | 'onChange'> & {
  choice: RuleFieldChoice | undefined
}

function Value({ place, condition, choice, disabled, onChange }: ValueProps) {
  if (condition.op === 'exists' || condition.op === 'missing') return null
  const label = `Value, ${place}`
  const set = (text: string) => onChange({ ...condition, text })
  if (choice?.kind === 'boolean') {
    return (
      <Select
        dense
        aria-label={label}
        className="col-span-2"
        value={condition.text}
        disabled={disabled}
        onChange={(event) => set(event.target.value)}
      >
        <option value="yes">Yes</option>
        <option value="no">No</option>
      </Select>
    )
  }
  const isDate = condition.op === 'before' || condition.op === 'since'
  const isMany = condition.op === 'one-of' || condition.op === 'none-of'
  return (
    <Input
      type={isDate ? 'date' : 'text'}
      inputMode={choice?.kind === 'number' || condition.op === 'within-days' ? 'numeric' : undefined}
      aria-label={label}
      aria-invalid={(condition.text !== '' && !isFinished(condition)) || undefined}
      className="col-span-2 h-8"
      placeholder={placeholderOf(choice, { isMany, isDays: condition.op === 'within-days' })}
      value={condition.text}
      disabled={disabled}
      onChange={(event) => set(event.target.value)}
    />
  )
}

function placeholderOf(
  choice: RuleFieldChoice | undefined,
  { isMany, isDays }: { isMany: boolean; isDays: boolean },
): string {
  if (isDays) return '30'
  if (choice?.choices.length) return choice.choices.slice(0, 4).join(', ')
  return isMany ? 'Several, separated by commas' : ''
}
