import type { ReactNode } from 'react'
import { Card } from '#components/ui/card.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { NumberRow } from './number-row.tsx'
import type { ScoringDraft } from './scoring-draft.ts'

const WEIGHTS = [
  { key: 'fit', label: 'Fit', hint: 'Who they are; all that is known on the day of import' },
  { key: 'engagement', label: 'Engagement', hint: 'Answers, opens and clicks, once there are some' },
  { key: 'intent', label: 'Intent', hint: 'Signs that they are looking' },
] as const
const POINTS = [
  { key: 'seniority', label: 'Seniority' },
  { key: 'department', label: 'Department' },
  { key: 'companySize', label: 'Company size' },
  { key: 'industry', label: 'Industry' },
  { key: 'icpTier', label: 'ICP tier' },
  { key: 'email', label: 'Verified email' },
  { key: 'linkedin', label: 'LinkedIn profile' },
] as const
const GRADES = ['A', 'B', 'C', 'D'] as const

type ScoringFormProps = { draft: ScoringDraft; disabled: boolean; onChange: (draft: ScoringDraft) => void }

export function ScoringForm({ draft, disabled, onChange }: ScoringFormProps) {
  const { weights, fitPoints, thresholds } = draft
  return (
    <>
      <Part title="Weights" text="Shares of the score; together 100 %. What is not known yet is left out of the sum.">
        {WEIGHTS.map(({ key, label, hint }) => (
          <NumberRow
            key={key}
            label={label}
            hint={hint}
            unit="%"
            value={weights[key]}
            disabled={disabled}
            onChange={(value) => onChange({ ...draft, weights: { ...weights, [key]: value } })}
          />
        ))}
      </Part>
      <Part title="Fit" text="How much each part may give. Only how they stand to one another counts.">
        {POINTS.map(({ key, label }) => (
          <NumberRow
            key={key}
            label={label}
            unit="points"
            value={fitPoints[key]}
            disabled={disabled}
            onChange={(value) => onChange({ ...draft, fitPoints: { ...fitPoints, [key]: value } })}
          />
        ))}
      </Part>
      <Part title="Wanted companies and people" text="Empty lists mean that all are equally good.">
        <div className="grid gap-3 py-1 sm:grid-cols-2">
          <Text
            label="Employees from"
            value={draft.sizeMin}
            disabled={disabled}
            change={(sizeMin) => onChange({ ...draft, sizeMin })}
          />
          <Text
            label="Employees up to"
            placeholder="no limit"
            value={draft.sizeMax}
            disabled={disabled}
            change={(sizeMax) => onChange({ ...draft, sizeMax })}
          />
          <Text
            label="Departments"
            placeholder="Sales, Marketing"
            value={draft.departments}
            disabled={disabled}
            change={(departments) => onChange({ ...draft, departments })}
          />
          <Text
            label="Industries"
            placeholder="Software, Logistics"
            value={draft.industries}
            disabled={disabled}
            change={(industries) => onChange({ ...draft, industries })}
          />
        </div>
      </Part>
      <Part title="Grades" text="The lowest score of each; below D it is F.">
        {GRADES.map((grade) => (
          <NumberRow
            key={grade}
            label={grade}
            unit="of 100"
            value={thresholds[grade]}
            disabled={disabled}
            onChange={(value) => onChange({ ...draft, thresholds: { ...thresholds, [grade]: value } })}
          />
        ))}
      </Part>
    </>
  )
}

type TextProps = {
  label: string
  placeholder?: string
  value: string
  disabled: boolean
  change: (value: string) => void
}

function Text({ label, change, ...props }: TextProps) {
  return (
    <Field label={label}>
      {(ids) => <Input {...ids} {...props} onChange={(event) => change(event.target.value)} />}
    </Field>
  )
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Card className="p-5" aria-label={title}>
      <h3 className="font-medium">{title}</h3>
      <p className="mb-2 text-ink-soft text-sm">{text}</p>
      {children}
    </Card>
  )
}
