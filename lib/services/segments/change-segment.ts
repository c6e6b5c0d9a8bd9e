import type { SegmentChange, SegmentDraft, SegmentView } from '#lib/contract/segments.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { insertSegment, readSegment, type SegmentRef, updateSegment } from '#lib/db/segments.ts'

/** @throws AppError `conflict` when there is one of that name */
export async function createSegment(
  db: Db,
  by: AuditBy & { userId: string },
  draft: SegmentDraft,
): Promise<SegmentView> {
  return db.$transaction(async (tx) => {
    const segmentId = await insertSegment(tx, by, draft)
    if (segmentId === null) throw nameTaken(draft.name)
    await recordAudit(tx, by, { action: 'created', subject: { kind: 'segment', id: segmentId, name: draft.name } })
    return requireSegment(tx, { workspaceId: by.workspaceId, segmentId })
  })
}

/**
 * Changes a segment, puts it away, or takes it out again.
 *
 * @throws AppError `not-found`; `conflict` when there is another of that name; `request-invalid` for rules of one that is filled by hand
 */
export async function changeSegment(
  db: Db,
  { segmentId, ...by }: AuditBy & { segmentId: string },
  change: SegmentChange,
): Promise<SegmentView> {
  const ref = { workspaceId: by.workspaceId, segmentId }
  return db.$transaction(async (tx) => {
    const segment = await readSegment(tx, ref, { archived: true })
    if (!segment) throw unknown()
    if (change.rules && segment.kind === 'static')
      throw new AppError('request-invalid', 'This segment is filled by hand. Make another for rules.')
    if (!(await updateSegment(tx, ref, change))) throw nameTaken(change.name ?? segment.name)
    const after = { ...segment, ...(await readSegment(tx, ref, { archived: true })) }
    const { archived } = change
    await recordAudit(tx, by, {
      action: archived === undefined ? 'changed' : archived ? 'removed' : 'restored',
      subject: { kind: 'segment', id: segmentId, name: after.name },
      changes: changesBetween({ name: segment.name, rules: segment.rules }, { name: after.name, rules: after.rules }),
    })
    return after
  })
}

/** @throws AppError `not-found` for one of another workspace, or one that is put away */
export async function requireSegment(db: Db | Tx, ref: SegmentRef): Promise<SegmentView> {
  const segment = await readSegment(db, ref)
  if (!segment) throw unknown()
  return segment
}

const unknown = () => new AppError('not-found', 'There is no such segment in this workspace.')
const nameTaken = (name: string) => new AppError('conflict', `There is a segment called “${name}” already.`)
