import { Clock } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

export function ExpiredStep({ onAnother }: { onAnother: () => void }) {
  return (
    <EmptyState
      icon={Clock}
      title="This session has expired"
      text="A file is kept for an hour, and this import was not started in that time. Nothing was written. Choose the file again; your mapping is remembered."
    >
      <Button look="primary" onClick={onAnother}>
        Choose the file again
      </Button>
    </EmptyState>
  )
}
