import type { Brake, ImportStatus, StartRequest } from '#lib/contract/imports.ts'
import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { lockImport, moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { UPLOAD_LIFE_MS } from '#lib/db/uploads.ts'
import { requireOpenCampaign } from '#lib/services/uploads/require-open-campaign.ts'
import { expired } from './expired.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

/**
 * Confirms the plan. Asking twice starts it once.
 *
 * @param released brakes of the plan that somebody has said yes to
 * @throws AppError `not-found`; `upload-expired` an hour after the review began; `campaign-not-active`; `brakes-on` while a
 *   brake of the plan is not released; `import-in-wrong-state`
 */
export async function startImport(
  db: Db,
  ref: ImportRef,
  { released }: StartRequest = { released: [] },
  by: AuditBy = { workspaceId: ref.workspaceId, userId: null },
): Promise<void> {
  const found = await requireImport(db, ref)
  if (found.status === 'review' && found.statusSince.getTime() + UPLOAD_LIFE_MS <= Date.now()) {
    await db.$transaction((tx) => moveImport(tx, ref, { from: ['review'], to: 'expired' }))
    throw expired()
  }
  if (found.status === 'expired') throw expired()
  if (found.campaignId) await requireOpenCampaign(db, { workspaceId: ref.workspaceId, campaignId: found.campaignId })
  await db.$transaction(async (tx) => {
    await lockImport(tx, ref)
    const { status, plan } = await requireImport(tx, ref)
    if (isStarted(status)) return
    if (status !== 'review') throw wrongState(status, 'it cannot be started')
    refuseBrakes(plan?.brakes ?? [], released)
    await moveImport(tx, ref, { from: ['review'], to: 'queued', change: { queuedAt: new Date(), released } })
    const subject = { kind: 'import', id: ref.importId, name: found.fileName } as const
    await recordAudit(tx, by, {
      action: 'started',
      subject,
      changes: released.length > 0 ? { 'said yes to': { before: null, after: [...released] } } : {},
    })
    await putOutbox(tx, [{ name: 'import/confirmed', data: ref }])
  })
}

function refuseBrakes(brakes: readonly Brake[], released: readonly Brake['code'][]): void {
  const held = brakes.filter(({ code }) => !released.includes(code))
  if (held.length === 0) return
  const named = held.map(({ code, text }) => `${text} (${code})`).join(' ')
  throw new AppError('brakes-on', `Say yes to this first, by naming it in “released”. ${named}`)
}

const isStarted = (status: ImportStatus): boolean =>
  status === 'queued' || status === 'running' || status === 'completed'
