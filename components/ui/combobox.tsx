'use client'
import { Command } from 'cmdk'
import { Check, ChevronsUpDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { cn } from './cn.ts'

export type Choice = { value: string; label: string; group: string; hint?: string; disabled?: boolean }

type ComboboxProps = {
  /** What is chosen here; read out with the choice. */
  label: string
  choices: readonly Choice[]
  value: string
  onChange: (value: string) => void
  disabled?: boolean
  className?: string
}

/** A list of choices that narrows as one types; groups stand in the order in which they first appear. */
export function Combobox({ label, choices, value, onChange, disabled = false, className }: ComboboxProps) {
  const [open, setOpen] = useState(false)
  const chosen = choices.find((choice) => choice.value === value)
  const choose = (next: string) => {
    onChange(next)
    setOpen(false)
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        disabled={disabled}
        aria-label={`${label}: ${chosen?.label ?? 'nothing chosen'}`}
        className={cn(
          'flex h-9 w-full min-w-0 cursor-pointer items-center justify-between gap-2 rounded-md border border-edge bg-raised px-3 text-left hover:bg-idle-wash disabled:cursor-not-allowed disabled:opacity-50',
          className,
        )}
      >
        <span className={cn('truncate', !chosen && 'text-ink-faint')}>{chosen?.label ?? 'Choose'}</span>
        <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          aria-label={label}
          className="z-50 w-(--radix-popover-trigger-width) min-w-64 rounded-lg border border-line-strong bg-raised"
        >
          <ChoiceList label={label} choices={choices} value={value} onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

type ChoiceListProps = Pick<ComboboxProps, 'label' | 'choices' | 'value'> & { onChoose: (value: string) => void }

function ChoiceList({ label, choices, value, onChoose }: ChoiceListProps) {
  const groups = Map.groupBy(choices, ({ group }) => group)
  return (
    <Command label={label}>
      <Command.Input
        placeholder="Search"
        className="h-9 w-full border-line border-b bg-transparent px-3 outline-none placeholder:text-ink-faint"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1">
        <Command.Empty className="px-2.5 py-3 text-ink-faint">Nothing is called that.</Command.Empty>
        {[...groups].map(([group, members]) => (
          <Command.Group
            key={group}
            heading={group}
            className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:py-1.5 **:[[cmdk-group-heading]]:text-ink-faint **:[[cmdk-group-heading]]:text-xs"
          >
            {members.map((choice) => (
              <Command.Item
                key={choice.value}
                value={`${choice.label} ${choice.value}`}
                disabled={choice.disabled ?? false}
                onSelect={() => onChoose(choice.value)}
                className="flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-1.5 data-[disabled=true]:cursor-not-allowed data-[selected=true]:bg-idle-wash data-[disabled=true]:text-ink-faint"
              >
                <span className="min-w-0 flex-1 truncate">{choice.label}</span>
                {choice.hint && <span className="truncate text-ink-faint text-xs">{choice.hint}</span>}
                {choice.value === value && <Check aria-label="chosen" className="size-4 shrink-0 text-accent" />}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  )
}
