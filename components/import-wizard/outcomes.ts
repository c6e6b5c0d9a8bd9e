import type { Outcome } from '#lib/contract/import-stage.ts'

/** How a row can end, in words and colours. */
export const OUTCOMES: readonly { outcome: Outcome; label: string; className: string }[] = [
  { outcome: 'imported', label: 'Imported', className: 'bg-good' },
  { outcome: 'updated', label: 'Updated', className: 'bg-change' },
  { outcome: 'skipped', label: 'Skipped', className: 'bg-ink-faint' },
  { outcome: 'suppressed', label: 'Suppressed', className: 'bg-held' },
  { outcome: 'errored', label: 'In error', className: 'bg-bad' },
]
