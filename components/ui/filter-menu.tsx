'use client'
import { Check, ChevronDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { digits } from './figure.tsx'

export type FilterChoice<Value extends string> = {
  value: Value
  label: string
  /** Stands on the button instead of the label. */
  short?: string
  count?: number | undefined
}

type FilterMenuProps<Value extends string> = {
  label: ReactNode
  /** What is chosen does not stand on the button. */
  namesHidden?: boolean
  choices: readonly FilterChoice<Value>[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}

/** Any of several values; what is chosen stands on the button, how many there are beside each choice. */
export function FilterMenu<Value extends string>(props: FilterMenuProps<Value>) {
  const { label, choices, chosen, onChange, namesHidden = false } = props
  const names = namesHidden
    ? []
    : choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.short ?? choice.label)
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button size="small" className={names.length > 0 ? 'border-accent bg-accent-wash' : undefined}>
          <span className="inline-flex items-center gap-2">{label}</span>
          {names.length > 0 && <span className="max-w-32 truncate text-accent">{names.join(', ')}</span>}
          <ChevronDown aria-hidden className="size-3.5 text-ink-faint" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="start"
        sideOffset={4}
        className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 overflow-y-auto rounded-lg border border-line-strong bg-raised p-1"
      >
        {choices.map(({ value, label: name, count }) => (
          <DropdownMenu.CheckboxItem
            key={value}
            checked={chosen.includes(value)}
            onCheckedChange={() => toggle(value)}
            onSelect={(event) => event.preventDefault()}
            className="flex cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 outline-none data-highlighted:bg-idle-wash"
          >
            <span
              aria-hidden
              className="flex size-4 items-center justify-center rounded-sm border border-edge bg-raised"
            >
              {chosen.includes(value) && <Check className="size-3 text-accent" />}
            </span>
            <span className="flex-1">{name}</span>
            {count !== undefined && <span className="text-ink-faint text-sm tabular-nums">{digits(count)}</span>}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  )
}
