'use client'
import { ErrorState } from '#components/ui/error-state.tsx'

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="mx-auto max-w-xl px-4 py-24">
      <ErrorState title="This page did not load" text="It has been logged. Trying again may help." onRetry={reset} />
    </div>
  )
}
