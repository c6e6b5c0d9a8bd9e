import { Search } from 'lucide-react'
import type { Ref } from 'react'
import { cn } from './cn.ts'
import { Kbd } from './kbd.tsx'

type SearchInputProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** The key that brings one here, shown while nothing is written. */
  hotkey?: string
  ref?: Ref<HTMLInputElement>
  className?: string
}

export function SearchInput({ label, value, onChange, hotkey, ref, className }: SearchInputProps) {
  return (
    <span className={cn('relative inline-flex', className)}>
      <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-ink-faint" />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        className="h-8 w-full rounded-md border border-edge bg-raised pr-8 pl-8 text-base placeholder:text-ink-faint [&::-webkit-search-cancel-button]:hidden"
      />
      {hotkey && value === '' && <Kbd className="absolute top-1.5 right-2">{hotkey}</Kbd>}
    </span>
  )
}
