import { Compass } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** What is asked for does not exist, or not for whoever asks. */
export function NotFoundState() {
  return (
    <div className="mx-auto max-w-xl px-4 py-24">
      <EmptyState
        icon={Compass}
        title="There is nothing here"
        text="It may belong to another workspace of yours, or it was removed."
      >
        <Button asChild look="primary">
          <Link href="/campaigns">Go to campaigns</Link>
        </Button>
      </EmptyState>
    </div>
  )
}
