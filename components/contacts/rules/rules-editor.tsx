import { Plus } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { ConditionRow } from './condition-row.tsx'
import { type GroupDraft, newCondition, newGroup, type RuleFieldChoice } from './rule-draft.ts'

const CONDITIONS_MAX = 20
const GROUPS_MAX = 10

type RulesEditorProps = {
  groups: readonly GroupDraft[]
  fields: readonly RuleFieldChoice[]
  disabled?: boolean
  onChange: (groups: GroupDraft[]) => void
}

/** Groups of conditions: within a group all must hold, and any group will do. */
export function RulesEditor({ groups, fields, disabled = false, onChange }: RulesEditorProps) {
  const setGroup = (next: GroupDraft) =>
    onChange(
      next.conditions.length === 0
        ? groups.filter(({ id }) => id !== next.id)
        : groups.map((group) => (group.id === next.id ? next : group)),
    )
  return (
    <div className="grid gap-3">
      {groups.map((group, at) => (
        <fieldset key={group.id} disabled={disabled} className="grid gap-3">
          <legend className="sr-only">Group {at + 1}</legend>
          {at > 0 && <p className="text-center text-ink-soft text-sm">or</p>}
          <div className="grid gap-3 rounded-lg border border-line p-3">
            <p className="text-ink-soft text-sm">All of these hold</p>
            {group.conditions.map((condition, index) => (
              <ConditionRow
                key={condition.id}
                place={`group ${at + 1}, condition ${index + 1}`}
                condition={condition}
                fields={fields}
                disabled={disabled}
                onChange={(next) =>
                  setGroup({ ...group, conditions: group.conditions.map((one) => (one.id === next.id ? next : one)) })
                }
                onRemove={
                  groups.length + group.conditions.length > 2
                    ? () => setGroup({ ...group, conditions: group.conditions.filter(({ id }) => id !== condition.id) })
                    : undefined
                }
              />
            ))}
            <Button
              look="quiet"
              size="small"
              className="justify-self-start"
              disabled={group.conditions.length >= CONDITIONS_MAX}
              onClick={() => setGroup({ ...group, conditions: [...group.conditions, newCondition()] })}
            >
              <Plus aria-hidden className="size-4" /> And
            </Button>
          </div>
        </fieldset>
      ))}
      <Button
        size="small"
        className="justify-self-start"
        disabled={disabled || groups.length >= GROUPS_MAX}
        onClick={() => onChange([...groups, newGroup()])}
      >
        <Plus aria-hidden className="size-4" /> Or
      </Button>
    </div>
  )
}
