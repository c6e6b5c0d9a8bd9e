import { ErrorState } from '#components/ui/error-state.tsx'

/** A page that threw. `onRetry` asks the server for it anew. */
export function PageErrorState({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="mx-auto max-w-xl px-4 py-24">
      <ErrorState title="This page did not load" text="It has been logged. Trying again may help." onRetry={onRetry} />
    </div>
  )
}
