'use client'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { CodeBlock } from './code-block.tsx'

type SecretSheetProps = { title: string; secret: string; onClose: () => void; children: ReactNode }

/** Shows a secret, this once, and what to do with it. */
export function SecretSheet({ title, secret, onClose, children }: SecretSheetProps) {
  return (
    <Sheet open onClose={onClose} title={title}>
      <div className="grid grid-cols-1 gap-4 p-5">
        <p className="rounded-lg bg-warn-wash px-3 py-2.5 text-warn">
          Copy the secret now: it is kept encrypted and never shown again.
        </p>
        <CodeBlock text={secret} what="secret" />
        {children}
        <div className="flex justify-end border-line border-t pt-4">
          <Button look="primary" onClick={onClose}>
            I have copied it
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
