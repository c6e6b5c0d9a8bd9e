import type { PlanView } from '#lib/contract/imports.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { countPlan } from '#lib/db/import-plan.ts'
import type { StoredImport } from '#lib/db/imports.ts'
import { countUntouchables, readSameFile } from '#lib/db/plan-risks.ts'
import { countFieldWrites, type FieldWrite } from '#lib/db/plan-writes.ts'
import type { StoredUpload } from '#lib/db/uploads.ts'
import { brakesOf } from './brakes-of.ts'
import { fieldLabel } from './field-label.ts'
import { likelyCause } from './likely-cause.ts'
import { planView } from './plan-view.ts'
import { shiftBrake } from './shift-brake.ts'

/** The plan of all rows as it stands now: what it comes to, what it writes, and what wants an explicit yes. */
export async function makePlanView(db: Db | Tx, found: StoredImport, upload: StoredUpload): Promise<PlanView> {
  return composeView(db, found, {
    upload,
    writes: await countFieldWrites(db, found),
  })
}

/**
 * The same after some rows were planned anew: what those wrote before is taken off the sums, and what they write now added, so that
 * the other rows need not be looked at.
 */
export async function revisePlanView(
  tx: Tx,
  found: StoredImport,
  { upload, before, after }: { upload: StoredUpload; before: readonly FieldWrite[]; after: readonly FieldWrite[] },
): Promise<PlanView> {
  const stored = found.plan?.fields ?? []
  const writes = sumOf([
    { writes: stored, sign: 1 },
    { writes: before, sign: -1 },
    { writes: after, sign: 1 },
  ])
  // Of a field that nothing was written to so far it is not known how many contacts hold it.
  const isNew = writes.some(({ field }) => !stored.some((one) => one.field === field))
  return composeView(tx, found, {
    upload,
    writes: isNew ? await countFieldWrites(tx, found) : writes,
  })
}

async function composeView(
  db: Db | Tx,
  found: StoredImport,
  given: { upload: StoredUpload; writes: readonly FieldWrite[] },
): Promise<PlanView> {
  const counts = planView(await countPlan(db, found.importId))
  const customFields = await readCustomFields(db, found.workspaceId)
  const fields = sorted(given.writes).map((write) => ({ ...write, label: fieldLabel(write.field, customFields) }))
  const untouchables = counts.actions.update === 0 ? 0 : await countUntouchables(db, found.importId)
  const sameFile = await readSameFile(db, found, given.upload.sha256)
  const brakes = brakesOf({ fields, untouchables, sameFile, shifted: await shiftBrake(db, found, given.upload) })
  const cause = likelyCause(counts, { mapping: found.mapping, reading: given.upload.reading })
  return { ...counts, fields, brakes, likelyCause: cause }
}

function sumOf(parts: readonly { writes: readonly FieldWrite[]; sign: 1 | -1 }[]): FieldWrite[] {
  const sums = new Map<string, FieldWrite>()
  for (const { writes, sign } of parts) {
    for (const { field, filled, replaced, held } of writes) {
      const sum = sums.get(field) ?? { field, filled: 0, replaced: 0, held: 0 }
      sums.set(field, {
        field,
        filled: Math.max(0, sum.filled + sign * filled),
        replaced: Math.max(0, sum.replaced + sign * replaced),
        held: Math.max(0, sum.held + sign * held),
      })
    }
  }
  return sorted([...sums.values()])
}

/** Fields that are written at all, most replaced first. */
const sorted = (writes: readonly FieldWrite[]): FieldWrite[] =>
  writes
    .filter(({ filled, replaced }) => filled + replaced > 0)
    .toSorted(
      (left, right) =>
        right.replaced - left.replaced || right.filled - left.filled || (left.field < right.field ? -1 : 1),
    )
