'use client'
import { Command } from 'cmdk'
import { Check, ChevronDown, Plus } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'

export type PickChoice = { value: string; label: string; hint?: string }

type ListProps = {
  label: string
  choices: readonly PickChoice[]
  chosen: ReadonlySet<string>
  onPick: (value: string) => void
  /** Takes what was typed where nothing is called so. */
  onCreate?: ((text: string) => void) | undefined
  empty: string
}

/** A list that narrows as one types. */
function PickList({ label, choices, chosen, onPick, onCreate, empty }: ListProps) {
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const isNew = onCreate && text !== '' && !choices.some((one) => one.label.toLowerCase() === text.toLowerCase())
  return (
    <Command label={label}>
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        maxLength={100}
        aria-label={label}
        placeholder={onCreate ? 'Search, or write a new one' : 'Search'}
        className="h-9 w-full border-line border-b bg-transparent px-3 outline-none placeholder:text-ink-faint"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1">
        <Command.Empty className="px-2.5 py-3 text-ink-faint">
          {text === '' ? empty : 'Nothing is called that.'}
        </Command.Empty>
        {isNew && (
          <Command.Item value={`new ${text}`} forceMount onSelect={() => onCreate(text)} className={ITEM}>
            <Plus aria-hidden className="size-4 text-accent" />
            <span className="truncate">Add “{text}”</span>
          </Command.Item>
        )}
        {choices.map(({ value, label: name, hint }) => (
          <Command.Item key={value} value={`${name} ${value}`} onSelect={() => onPick(value)} className={ITEM}>
            <span className="min-w-0 flex-1 truncate">{name}</span>
            {hint && <span className="text-ink-faint text-xs">{hint}</span>}
            {chosen.has(value) && <Check aria-label="chosen" className="size-4 shrink-0 text-accent" />}
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}

const ITEM = 'flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-1.5 data-[selected=true]:bg-idle-wash'
const PANEL = 'z-50 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line-strong bg-raised'
const NONE: ReadonlySet<string> = new Set()

type PickMenuProps = {
  label: string
  trigger: ReactNode
  choices: readonly PickChoice[]
  onPick: (value: string) => void
  onCreate?: (text: string) => void
  /** Said where there is nothing to choose from. */
  empty: string
}

/** A button that lets one choose one thing, and does it at once. */
export function PickMenu({ label, trigger, choices, onPick, onCreate, empty }: PickMenuProps) {
  const [open, setOpen] = useState(false)
  const closing = (act: (value: string) => void) => (value: string) => {
    setOpen(false)
    act(value)
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="start" sideOffset={6} aria-label={label} className={PANEL}>
          <PickList
            label={label}
            choices={choices}
            chosen={NONE}
            onPick={closing(onPick)}
            onCreate={onCreate && closing(onCreate)}
            empty={empty}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

type FilterPickerProps = {
  label: string
  choices: readonly PickChoice[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** One choice at a time. */
  single?: boolean
  empty: string
}

/** Any of many values, found by typing; what is chosen stands on the button. */
export function FilterPicker({ label, choices, chosen, onChange, single = false, empty }: FilterPickerProps) {
  const names = chosen.map((value) => choices.find((choice) => choice.value === value)?.label ?? value)
  const toggle = (value: string) => {
    if (chosen.includes(value)) return onChange(chosen.filter((other) => other !== value))
    onChange(single ? [value] : [...chosen, value])
  }
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button size="small" className={names.length > 0 ? 'border-accent bg-accent-wash' : undefined}>
          <span>{label}</span>
          {names.length > 0 && <span className="max-w-40 truncate text-accent">{names.join(', ')}</span>}
          <ChevronDown aria-hidden className="size-3.5 text-ink-faint" />
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="start" sideOffset={4} aria-label={label} className={PANEL}>
          <PickList label={label} choices={choices} chosen={new Set(chosen)} onPick={toggle} empty={empty} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
