import { OctagonAlert } from 'lucide-react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { Brake } from '#lib/contract/imports.ts'

type BrakesPanelProps = {
  brakes: readonly Brake[]
  released: ReadonlySet<Brake['code']>
  onChange: (code: Brake['code'], isReleased: boolean) => void
  disabled: boolean
}

const WORDS: Record<Brake['code'], string> = {
  overwrites: 'Yes, replace these values',
  'shifted-column': 'Yes, the columns are right',
  'owners-reassigned': 'Yes, give these people to other owners',
  'do-not-touch': 'Yes, change people marked do not touch',
  'same-file': 'Yes, import this file again',
}

/** What wants an explicit yes before anything is written. */
export function BrakesPanel({ brakes, released, onChange, disabled }: BrakesPanelProps) {
  if (brakes.length === 0) return null
  return (
    <section aria-label="Before you import" className="grid gap-3 rounded-lg border border-warn bg-warn-wash p-4">
      <h3 className="flex items-center gap-2 font-medium text-warn">
        <OctagonAlert aria-hidden className="size-4" /> Before you import
      </h3>
      <ul className="grid gap-3">
        {brakes.map(({ code, text }) => (
          <li key={code} className="grid gap-1.5">
            <p>{text}</p>
            <Checkbox
              label={WORDS[code]}
              checked={released.has(code)}
              disabled={disabled}
              onChange={(isReleased) => onChange(code, isReleased)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
