import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { type ImportRef, lockRun } from '#lib/db/import-runs.ts'
import { moveImport } from '#lib/db/imports.ts'
import { announceImport } from './announce-import.ts'

/** The plan could not be made however often this run has tried: says so, and in words that help. */
export async function failPlan(db: Db, ref: ImportRef, error: unknown, runId: string): Promise<void> {
  const reason =
    error instanceof AppError
      ? error.message
      : 'The file could not be read to its end. Nothing was written. Upload it again; if that does not help, tell your administrator.'
  await db.$transaction(async (tx) => {
    const run = await lockRun(tx, ref)
    if (!run || (run.runId !== null && run.runId !== runId)) return
    const failed = await moveImport(tx, ref, {
      from: ['planning'],
      to: 'failed',
      change: { reason, stage: 'parsing' },
    })
    if (failed) await announceImport(tx, ref, 'failed')
  })
}
