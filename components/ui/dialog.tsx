'use client'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  text: string
  /** The buttons; the way back first. */
  children: ReactNode
}

/** A question that has to be answered before anything else. */
export function Dialog({ open, onClose, title, text, children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/25" />
        <Radix.Content className="fixed top-1/2 left-1/2 z-50 grid w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 gap-2 rounded-lg border border-line-strong bg-raised p-5">
          <Radix.Title className="font-semibold text-base">{title}</Radix.Title>
          <Radix.Description className="text-ink-soft">{text}</Radix.Description>
          <div className="mt-4 flex flex-wrap justify-end gap-2">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
