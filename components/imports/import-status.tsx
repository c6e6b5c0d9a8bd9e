import { Pill, type Tone } from '#components/ui/pill.tsx'
import type { ImportStatus as Status } from '#lib/contract/imports.ts'

/** How an import stands, in a word and a colour. */
export const STATUS_LOOK: Record<Status, { tone: Tone; label: string }> = {
  mapping: { tone: 'warn', label: 'Needs mapping' },
  planning: { tone: 'accent', label: 'Reading' },
  review: { tone: 'warn', label: 'Needs review' },
  queued: { tone: 'idle', label: 'Queued' },
  running: { tone: 'accent', label: 'Running' },
  paused: { tone: 'held', label: 'Paused' },
  completed: { tone: 'good', label: 'Complete' },
  failed: { tone: 'bad', label: 'Failed' },
  cancelled: { tone: 'idle', label: 'Cancelled' },
  expired: { tone: 'idle', label: 'Expired' },
}

export function ImportStatus({ status }: { status: Status }) {
  return <Pill tone={STATUS_LOOK[status].tone}>{STATUS_LOOK[status].label}</Pill>
}
