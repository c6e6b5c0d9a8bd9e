'use client'
import { TriangleAlert } from 'lucide-react'
import { Button } from './button.tsx'

type ErrorStateProps = { title: string; text: string; onRetry?: (() => void) | undefined }

/** Something did not work: says what, and offers the way on. */
export function ErrorState({ title, text, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className="flex items-start gap-3 rounded-lg border border-line bg-bad-wash px-4 py-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="min-w-0 flex-1">
        <p className="font-medium text-bad">{title}</p>
        <p className="text-ink-soft">{text}</p>
      </div>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}
