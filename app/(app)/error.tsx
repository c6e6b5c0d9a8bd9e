'use client'
import { PageErrorState } from '#components/shell/page-error-state.tsx'

/** Stands inside the shell, so that the way to the other pages stays open. */
export default function AppError({ retry }: { retry: () => void }) {
  return <PageErrorState onRetry={retry} />
}
