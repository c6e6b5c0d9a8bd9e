'use client'
import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ReasonedButton } from '#components/ui/reasoned-button.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import type { ContactRules } from '#lib/contract/contact-rules.ts'
import { type CustomFields, draftsOf, ruleFields, rulesOf } from './rule-draft.ts'
import { RulesEditor } from './rules-editor.tsx'

type RulesFilterProps = {
  customFields: CustomFields
  rules: ContactRules | null
  onChange: (rules: ContactRules | null) => void
}

/** Filtering by any field there is, the workspace's own too. */
export function RulesFilter({ customFields, rules, onChange }: RulesFilterProps) {
  const [open, setOpen] = useState(false)
  const count = rules?.reduce((sum, { conditions }) => sum + conditions.length, 0) ?? 0
  return (
    <>
      <Button
        size="small"
        className={count > 0 ? 'border-accent bg-accent-wash' : undefined}
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal aria-hidden className="size-3.5" /> Any field
        {count > 0 && <span className="text-accent">{count}</span>}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title="Filter by any field">
        <RulesForm
          customFields={customFields}
          rules={rules}
          onApply={(next) => {
            onChange(next)
            setOpen(false)
          }}
        />
      </Sheet>
    </>
  )
}

type RulesFormProps = Pick<RulesFilterProps, 'customFields' | 'rules'> & {
  onApply: (rules: ContactRules | null) => void
}

function RulesForm({ customFields, rules, onApply }: RulesFormProps) {
  const [groups, setGroups] = useState(() => draftsOf(rules))
  const wanted = rulesOf(groups)
  return (
    <div className="grid gap-5 px-5 py-5">
      <RulesEditor groups={groups} fields={ruleFields(customFields)} onChange={setGroups} />
      <div className="flex flex-wrap items-center gap-3">
        <ReasonedButton
          look="primary"
          reason={wanted ? null : 'A condition is not finished.'}
          onClick={() => onApply(wanted)}
        >
          Show contacts
        </ReasonedButton>
        {rules && <Button onClick={() => onApply(null)}>Take this filter away</Button>}
      </div>
    </div>
  )
}
