'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from './button.tsx'

const SHOWN_MS = 2_000

/** Puts a text onto the clipboard and says so. `what` the text is, for who cannot see the button's place. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      setTimeout(() => setCopied(false), SHOWN_MS)
    } catch {
      toast.error('The browser does not allow copying here. Select the text instead.')
    }
  }
  const Icon = isCopied ? Check : Copy
  return (
    <Button size="small" aria-label={`Copy ${what}`} onClick={() => void copy()}>
      <Icon aria-hidden className="size-4" />
      {isCopied ? 'Copied' : 'Copy'}
    </Button>
  )
}
