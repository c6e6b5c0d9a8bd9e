'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { ApiTokenMade } from '#lib/contract/api-tokens.ts'

/** A token the one time it can be read. */
export function ShownToken({ made: { token, secret }, onDone }: { made: ApiTokenMade; onDone: () => void }) {
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => toast.error('The browser did not let it be copied. Select the token and copy it by hand.'),
    )
  return (
    <Card role="region" aria-label={`Token ${token.name}`} className="grid gap-3 border-accent bg-accent-wash p-5">
      <div>
        <h3 className="font-medium">Copy “{token.name}” now</h3>
        <p className="text-ink-soft text-sm">
          It is shown this once and not kept. Whoever has it acts in this workspace, so put it where secrets belong.
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 basis-72 select-all break-all rounded-md border border-edge bg-raised px-3 py-2 text-sm">
          {secret}
        </code>
        <Button look="primary" onClick={() => void copy()}>
          {isCopied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <Button onClick={onDone}>Done</Button>
      </div>
    </Card>
  )
}
