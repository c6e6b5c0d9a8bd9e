import type { Tone } from '#components/ui/pill.tsx'
import type { ImportRowView } from '#lib/contract/imports.ts'

/** What is planned for a row, or became of it. */
export const ROW_WORDS: Record<
  NonNullable<ImportRowView['action'] | ImportRowView['outcome']>,
  { tone: Tone; label: string }
> = {
  create: { tone: 'good', label: 'Add' },
  update: { tone: 'change', label: 'Update' },
  unchanged: { tone: 'idle', label: 'Unchanged' },
  skip: { tone: 'idle', label: 'Skip' },
  suppress: { tone: 'held', label: 'Suppress' },
  error: { tone: 'bad', label: 'Error' },
  imported: { tone: 'good', label: 'Imported' },
  updated: { tone: 'change', label: 'Updated' },
  skipped: { tone: 'idle', label: 'Skipped' },
  suppressed: { tone: 'held', label: 'Suppressed' },
  errored: { tone: 'bad', label: 'Error' },
}
