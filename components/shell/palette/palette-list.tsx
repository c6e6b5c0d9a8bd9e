'use client'
import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useTheme } from 'next-themes'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { Kbd } from '#components/ui/kbd.tsx'
import type { Role } from '#lib/contract/roles.ts'
import type { SearchHit } from '#lib/contract/search.ts'
import { paletteMatches, wordsOf } from './palette-matches.ts'
import { PALETTE_ACTIONS, PALETTE_PAGES, type PalettePage } from './palette-pages.ts'
import { hrefOf, searchQuery } from './search-query.ts'

const THEMES = ['light', 'dark', 'system'] as const

const KIND_WORDS: Record<SearchHit['kind'], string> = {
  contact: 'Contact',
  account: 'Account',
  campaign: 'Campaign',
  segment: 'Segment',
  import: 'Import',
}

type PaletteListProps = { role: Role; onDone: () => void; onKeys: () => void }

/** What fits the letters written: pages and actions at once, what the workspace holds a moment later. */
export function PaletteList({ role, onDone, onKeys }: PaletteListProps) {
  const router = useRouter()
  const { setTheme } = useTheme()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const { data, isFetching } = useQuery(searchQuery(asked))
  const hits = asked.length < 2 ? [] : (data?.hits ?? [])
  const go = (href: string) => {
    onDone()
    router.push(href)
  }
  const themes = THEMES.filter((theme) => wordsOf(text).every((part) => `theme ${theme}`.includes(part)))
  const hasKeys = wordsOf(text).every((part) => 'keyboard shortcuts keys help'.includes(part))
  return (
    <>
      <Command.Input
        autoFocus
        value={text}
        onValueChange={setText}
        placeholder="Find people, imports, pages, things to do"
        className="h-12 w-full border-line border-b bg-transparent px-4 text-base outline-none placeholder:text-ink-faint"
      />
      <Command.List aria-label="What was found" className="max-h-[60dvh] overflow-y-auto p-1.5">
        <Command.Empty className="px-3 py-6 text-center text-ink-faint">
          {isFetching ? 'Looking …' : `Nothing is called “${text}”.`}
        </Command.Empty>
        <Group heading="In this workspace" isEmpty={hits.length === 0}>
          {hits.map((hit) => (
            <Item key={`${hit.kind} ${hit.id}`} value={`${hit.kind} ${hit.id}`} onSelect={() => go(hrefOf(hit))}>
              <span className="min-w-0 flex-1 truncate">
                {hit.title} <span className="text-ink-faint text-sm">{hit.detail}</span>
              </span>
              <span className="text-ink-faint text-sm">{KIND_WORDS[hit.kind]}</span>
            </Item>
          ))}
        </Group>
        <Pages heading="Do" pages={paletteMatches(PALETTE_ACTIONS, text, role)} onSelect={go} />
        <Pages heading="Go to" pages={paletteMatches(PALETTE_PAGES, text, role)} onSelect={go} />
        <Group heading="Look and help" isEmpty={themes.length === 0 && !hasKeys}>
          {themes.map((theme) => (
            <Item
              key={theme}
              value={`theme ${theme}`}
              onSelect={() => {
                setTheme(theme)
                onDone()
              }}
            >
              Theme: {theme === 'system' ? 'as the system' : theme}
            </Item>
          ))}
          {hasKeys && (
            <Item value="shortcuts" onSelect={onKeys}>
              <span className="flex-1">Keyboard shortcuts</span>
              <Kbd>?</Kbd>
            </Item>
          )}
        </Group>
      </Command.List>
    </>
  )
}

type PagesProps = { heading: string; pages: readonly PalettePage[]; onSelect: (href: string) => void }

const Pages = ({ heading, pages, onSelect }: PagesProps) => (
  <Group heading={heading} isEmpty={pages.length === 0}>
    {pages.map(({ href, label, key }) => (
      <Item key={href} value={href} onSelect={() => onSelect(href)}>
        <span className="flex-1">{label}</span>
        {key && (
          <span className="flex gap-1">
            <Kbd>g</Kbd>
            <Kbd>{key}</Kbd>
          </span>
        )}
      </Item>
    ))}
  </Group>
)

function Group({ heading, isEmpty, children }: { heading: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null
  return (
    <Command.Group
      heading={heading}
      className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:py-1.5 **:[[cmdk-group-heading]]:text-ink-faint **:[[cmdk-group-heading]]:text-xs"
    >
      {children}
    </Command.Group>
  )
}

const Item = ({ value, onSelect, children }: { value: string; onSelect: () => void; children: ReactNode }) => (
  <Command.Item
    value={value}
    onSelect={onSelect}
    className="flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-2 data-[selected=true]:bg-idle-wash"
  >
    {children}
  </Command.Item>
)
