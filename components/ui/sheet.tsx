'use client'
import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { cn } from './cn.ts'

type SheetProps = {
  open: boolean
  onClose: () => void
  title: string
  side?: 'left' | 'right'
  children: ReactNode
  titleHidden?: boolean
}

/** A message over the page, with its way back, is answered without closing what lies under it. */
function keepOpenUnderToast(event: { target: EventTarget | null; preventDefault: () => void }) {
  if (event.target instanceof Element && event.target.closest('[data-sonner-toaster]')) event.preventDefault()
}

/** A panel that comes in from the side; Esc and a click beside it close it. */
export function Sheet({ open, onClose, title, side = 'right', children, titleHidden = false }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/25" />
        <Dialog.Content
          aria-describedby={undefined}
          onInteractOutside={keepOpenUnderToast}
          className={cn(
            'fixed inset-y-0 z-50 flex w-full max-w-lg flex-col overflow-y-auto border-line bg-raised',
            side === 'right' ? 'right-0 border-l' : 'left-0 max-w-72 border-r',
          )}
        >
          <div
            className={cn(
              'sticky top-0 flex items-center justify-between gap-3 bg-raised px-5 py-3',
              !titleHidden && 'border-line border-b',
            )}
          >
            <Dialog.Title className={titleHidden ? 'sr-only' : 'truncate font-semibold text-base'}>
              {title}
            </Dialog.Title>
            <Dialog.Close asChild>
              <Button look="quiet" size="icon" aria-label="Close" className="ml-auto">
                <X aria-hidden className="size-4" />
              </Button>
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
