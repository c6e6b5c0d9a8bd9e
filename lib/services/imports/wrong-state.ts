import type { ImportStatus } from '#lib/contract/imports.ts'
import { AppError } from '#lib/core/app-error.ts'

const WORDS: Record<ImportStatus, string> = {
  mapping: 'waits for its mapping',
  planning: 'is being read',
  review: 'waits for its review',
  queued: 'is queued',
  running: 'is running',
  paused: 'is paused',
  completed: 'is complete',
  failed: 'has failed',
  cancelled: 'was cancelled',
  expired: 'has expired',
}

/** Somebody, or another tab, was faster. */
export const wrongState = (status: ImportStatus, therefore: string): AppError =>
  new AppError('import-in-wrong-state', `The import ${WORDS[status]}: ${therefore}.`)
