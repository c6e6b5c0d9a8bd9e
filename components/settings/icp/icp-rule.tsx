import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Select } from '#components/ui/select.tsx'
import { IcpConditionRow } from './icp-condition.tsx'
import { type fieldChoices, newCondition, type RuleDraft } from './icp-fields.ts'

const TIERS = ['A', 'B', 'C'] as const

type IcpRuleCardProps = {
  rule: RuleDraft
  /** 0-based place in the order. */
  index: number
  count: number
  /** Contacts that it takes; null while that is not known. */
  taken: number | null
  choices: ReturnType<typeof fieldChoices>
  disabled: boolean
  onChange: (rule: RuleDraft) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One rule: the tier it gives, and everything that must hold for it. */
export function IcpRuleCard(props: IcpRuleCardProps) {
  const { rule, index, count, taken, choices, disabled, onChange, onMove, onRemove } = props
  const name = `rule ${index + 1}`
  return (
    <li>
      <Card className="grid gap-3 p-4">
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-ink-faint text-sm tabular-nums">{index + 1}</span>
          <span className="text-ink-soft">Tier</span>
          <Select
            dense
            className="w-20"
            aria-label={`Tier of ${name}`}
            value={rule.tier}
            disabled={disabled}
            onChange={(event) => {
              const tier = TIERS.find((one) => one === event.target.value)
              if (tier) onChange({ ...rule, tier })
            }}
          >
            {TIERS.map((tier) => (
              <option key={tier}>{tier}</option>
            ))}
          </Select>
          <span className="text-ink-soft">if all of these hold</span>
          <span className="ml-auto text-ink-soft text-sm tabular-nums">
            {taken === null ? '' : `takes ${digits(taken)}`}
          </span>
          <Button
            look="quiet"
            size="icon"
            aria-label={`Move ${name} up`}
            disabled={disabled || index === 0}
            onClick={() => onMove(-1)}
          >
            <ArrowUp aria-hidden className="size-4" />
          </Button>
          <Button
            look="quiet"
            size="icon"
            aria-label={`Move ${name} down`}
            disabled={disabled || index === count - 1}
            onClick={() => onMove(1)}
          >
            <ArrowDown aria-hidden className="size-4" />
          </Button>
          <Button look="quiet" size="icon" aria-label={`Remove ${name}`} disabled={disabled} onClick={onRemove}>
            <Trash2 aria-hidden className="size-4" />
          </Button>
        </div>
        {rule.conditions.map((condition, at) => (
          <IcpConditionRow
            key={condition.id}
            place={`${name}, condition ${at + 1}`}
            condition={condition}
            choices={choices}
            disabled={disabled}
            onChange={(next) =>
              onChange({ ...rule, conditions: rule.conditions.map((one) => (one.id === next.id ? next : one)) })
            }
            {...(rule.conditions.length > 1
              ? {
                  onRemove: () =>
                    onChange({ ...rule, conditions: rule.conditions.filter(({ id }) => id !== condition.id) }),
                }
              : {})}
          />
        ))}
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          disabled={disabled || rule.conditions.length >= 20}
          onClick={() => onChange({ ...rule, conditions: [...rule.conditions, newCondition()] })}
        >
          <Plus aria-hidden className="size-4" /> Add a condition
        </Button>
      </Card>
    </li>
  )
}
