'use client'
import { PageErrorState } from '#components/shell/page-error-state.tsx'

export default function RootError({ retry }: { retry: () => void }) {
  return (
    <main>
      <PageErrorState onRetry={retry} />
    </main>
  )
}
