'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'

const FOCUSABLE = { tabIndex: 0 }

/** Lines to copy. They scroll sideways by themselves, so they take the focus. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="relative min-w-0">
      <section
        {...FOCUSABLE}
        aria-label={label}
        className="overflow-x-auto rounded-lg border border-line bg-panel p-4 pr-12"
      >
        <pre className="font-mono text-sm leading-5">{text}</pre>
      </section>
      <Button
        look="quiet"
        size="icon"
        className="absolute top-2 right-2 bg-panel"
        aria-label={isCopied ? `${label}: copied` : `Copy ${label.toLowerCase()}`}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {isCopied ? <Check aria-hidden className="size-4 text-good" /> : <Copy aria-hidden className="size-4" />}
      </Button>
    </div>
  )
}
