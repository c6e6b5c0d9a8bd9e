import type { ImportStatus } from '#lib/contract/imports.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { UPLOAD_LIFE_MS } from '#lib/db/uploads.ts'
import { requireOpenCampaign } from '#lib/services/uploads/require-open-campaign.ts'
import { expired } from './create-import.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

/**
 * Confirms the plan. Asking twice starts it once.
 *
 * @throws AppError `not-found`; `upload-expired` an hour after the review began; `campaign-not-active`; `import-in-wrong-state`
 */
export async function startImport(db: Db, ref: ImportRef): Promise<void> {
  const found = await requireImport(db, ref)
  if (found.status === 'review' && found.statusSince.getTime() + UPLOAD_LIFE_MS <= Date.now()) {
    await db.$transaction((tx) => moveImport(tx, ref, { from: ['review'], to: 'expired' }))
    throw expired()
  }
  if (found.campaignId) await requireOpenCampaign(db, { workspaceId: ref.workspaceId, campaignId: found.campaignId })
  await db.$transaction(async (tx) => {
    const moved = await moveImport(tx, ref, { from: ['review'], to: 'queued', change: { queuedAt: new Date() } })
    if (moved) return putOutbox(tx, [{ name: 'import/confirmed', data: ref }])
    const { status } = await requireImport(tx, ref)
    if (!isStarted(status)) throw wrongState(status, 'it cannot be started')
  })
}

const isStarted = (status: ImportStatus): boolean =>
  status === 'queued' || status === 'running' || status === 'completed'
