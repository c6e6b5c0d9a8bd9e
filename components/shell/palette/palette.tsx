'use client'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { useChord } from '#components/ui/use-chord.ts'
import { useHotkey } from '#components/ui/use-hotkey.ts'
import { useKeySequence } from '#components/ui/use-key-sequence.ts'
import type { Role } from '#lib/contract/roles.ts'
import { PaletteList } from './palette-list.tsx'
import { PALETTE_PAGES } from './palette-pages.ts'
import { Shortcuts } from './shortcuts.tsx'

type PaletteProps = { role: Role; open: boolean; onOpenChange: (open: boolean) => void }

/** Everything by its name: pages, people, imports, things to do. Opens with Ctrl K (⌘ K); `?` shows the keys. */
export function Palette({ role, open, onOpenChange }: PaletteProps) {
  const router = useRouter()
  const [areKeysShown, setAreKeysShown] = useState(false)
  useChord('k', () => onOpenChange(!open))
  useHotkey((key) => {
    if (key === '?') setAreKeysShown(true)
    return key === '?'
  })
  useKeySequence('g', (key) => {
    const page = PALETTE_PAGES.find((one) => one.key === key)
    if (page) router.push(page.href)
    return page !== undefined
  })
  const showKeys = () => {
    onOpenChange(false)
    setAreKeysShown(true)
  }
  return (
    <>
      <Dialog.Root open={open} onOpenChange={onOpenChange}>
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 bg-black/25" />
          <Dialog.Content
            aria-describedby={undefined}
            className="fixed inset-x-3 top-[10dvh] z-50 mx-auto max-w-xl overflow-hidden rounded-lg border border-line-strong bg-raised"
          >
            <Dialog.Title className="sr-only">Find and do</Dialog.Title>
            <Command label="Find and do" shouldFilter={false} loop>
              <PaletteList role={role} onDone={() => onOpenChange(false)} onKeys={showKeys} />
            </Command>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
      <Shortcuts open={areKeysShown} onClose={() => setAreKeysShown(false)} />
    </>
  )
}
