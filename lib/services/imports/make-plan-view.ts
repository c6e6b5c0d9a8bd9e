import type { PlanView } from '#lib/contract/imports.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { countPlan } from '#lib/db/import-plan.ts'
import type { StoredImport } from '#lib/db/imports.ts'
import { countFieldWrites, countUntouchables, readSameFile } from '#lib/db/plan-writes.ts'
import type { StoredUpload } from '#lib/db/uploads.ts'
import { brakesOf } from './brakes-of.ts'
import { fieldLabel } from './field-label.ts'
import { planView } from './plan-view.ts'

/** The plan of all rows as it stands now: what it comes to, what it writes, and what wants an explicit yes. */
export async function makePlanView(db: Db | Tx, found: StoredImport, upload: StoredUpload): Promise<PlanView> {
  const { importId } = found
  const counts = planView(await countPlan(db, importId))
  const customFields = await readCustomFields(db, found.workspaceId)
  const writes = counts.actions.update === 0 ? [] : await countFieldWrites(db, found)
  const fields = writes.map((write) => ({ ...write, label: fieldLabel(write.field, customFields) }))
  const brakes = brakesOf({
    fields,
    untouchables: counts.actions.update === 0 ? 0 : await countUntouchables(db, importId),
    sameFile: await readSameFile(db, found, upload.sha256),
    shifted: [],
  })
  return { ...counts, fields: fields.map(({ held, ...field }) => field), brakes }
}
