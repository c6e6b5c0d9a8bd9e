import { X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { IcpCondition } from '#lib/contract/icp-rules.ts'
import { type ConditionDraft, conditionOfDraft, type fieldChoices, OP_WORDS, opsOf } from './icp-fields.ts'

type IcpConditionRowProps = {
  /** Where it stands, for whoever cannot see it: `rule 2, condition 1`. */
  place: string
  condition: ConditionDraft
  choices: ReturnType<typeof fieldChoices>
  disabled: boolean
  onChange: (condition: ConditionDraft) => void
  /** Absent for the only condition of a rule. */
  onRemove?: () => void
}

/** Field, comparison, value. */
export function IcpConditionRow({ place, condition, choices, disabled, onChange, onRemove }: IcpConditionRowProps) {
  const choice = choices.find(({ field }) => field === condition.field)
  const ops = opsOf(choice?.isNumber ?? false)
  const isWrong = condition.text !== '' && !IcpCondition.safeParse(conditionOfDraft(condition)).success
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_32px] gap-2 sm:grid-cols-[150px_130px_minmax(0,1fr)_32px]">
      <Select
        dense
        aria-label={`Field, ${place}`}
        value={condition.field}
        disabled={disabled}
        onChange={(event) => {
          const next = choices.find(({ field }) => field === event.target.value)
          if (!next) return
          const [first = 'is'] = opsOf(next.isNumber)
          onChange({
            ...condition,
            field: next.field,
            op: opsOf(next.isNumber).includes(condition.op) ? condition.op : first,
          })
        }}
      >
        {choices.map(({ field, label }) => (
          <option key={field} value={field}>
            {label}
          </option>
        ))}
      </Select>
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
      {condition.op === 'exists' ? (
        <span className="col-span-2 sm:col-span-1" />
      ) : (
        <Input
          aria-label={`Value, ${place}`}
          aria-invalid={isWrong || undefined}
          className="col-span-2 h-8 sm:col-span-1"
          placeholder={choice?.hint}
          value={condition.text}
          disabled={disabled}
          onChange={(event) => onChange({ ...condition, text: event.target.value })}
        />
      )}
      {onRemove ? (
        <Button look="quiet" size="icon" aria-label={`Remove ${place}`} disabled={disabled} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </Button>
      ) : (
        <span />
      )}
    </div>
  )
}
