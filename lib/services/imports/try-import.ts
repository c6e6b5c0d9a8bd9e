import { emptyTally } from '#lib/contract/import-tally.ts'
import type { ImportTrial } from '#lib/contract/imports.ts'
import { AppError } from '#lib/core/app-error.ts'
import { reasonOf } from '#lib/core/records/reason-text.ts'
import type { RowDecision } from '#lib/core/settlement/settlement-row.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { holdRun, type ImportRef } from '#lib/db/import-runs.ts'
import { readPlannedRows } from '#lib/db/settlement-rows.ts'
import { decideRows } from '#lib/services/pipeline/decide-rows.ts'
import { lookUpRows, worthLookingUp } from '#lib/services/pipeline/look-up-rows.ts'
import { fieldLabel } from './field-label.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

const ROWS = { fromRow: 1, toRow: 100 }
const SHOWN_LENGTH = 200

/**
 * Takes the first 100 rows of a plan through every stage and tells what would come of them. Nothing is written, and only the
 * directory is asked: a trial costs nothing.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` unless the plan is under review
 */
export async function tryImport(
  { db, directory }: { db: Db; directory: Directory },
  ref: ImportRef,
  today: string,
): Promise<ImportTrial> {
  const { options, status } = await requireImport(db, ref)
  if (status !== 'review') throw wrongState(status, 'there is nothing to try')
  const stored = await readPlannedRows(db, ref.importId, ROWS)
  const wanted = options.enrich ? await worthLookingUp(db, ref, stored) : []
  const found = new Map((await lookUpRows(directory, wanted)).map((one) => [one.rowNumber, one]))
  const rows = stored.map((row) => ({ ...row, ...found.get(row.rowNumber) }))
  const own = await readCustomFields(db, ref.workspaceId)
  const decisions = await db.$transaction(async (tx) => {
    const run = await holdRun(tx, ref)
    if (!run) throw new AppError('not-found', 'There is no such import in this workspace.')
    return (await decideRows(tx, { ref, run, rows, today })).decisions
  })
  const { outcomes } = emptyTally()
  for (const { outcome } of decisions) outcomes[outcome] += 1
  return { outcomes, rows: decisions.map((decision) => trialRow(decision, own)) }
}

type Own = Awaited<ReturnType<typeof readCustomFields>>

function trialRow(decision: RowDecision, own: Own): ImportTrial['rows'][number] {
  const { rowNumber, outcome, reason, detail } = decision
  const told = { rowNumber, outcome, text: reason === null ? null : reasonOf(reason, detail) }
  if (decision.write === 'nothing')
    return { ...told, name: '', companyName: '', match: null, verdict: null, changes: [] }
  const { values, match, verdict } = decision.contact
  const changes = decision.write === 'update' ? Object.entries(decision.changes) : []
  return {
    ...told,
    name: [values.firstName, values.lastName].filter(Boolean).join(' ') || (values.email ?? ''),
    companyName: values.companyName ?? values.companyDomain ?? '',
    match: match && { state: match.state, tier: match.tier, confidence: match.confidence },
    verdict: verdict && { icpTier: verdict.icpTier, leadScore: verdict.leadScore, grade: verdict.grade },
    changes: changes.map(([field, { before, after }]) => ({
      label: fieldLabel(field, own),
      before: shown(before),
      after: shown(after),
    })),
  }
}

const shown = (value: unknown): string =>
  (value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value)).slice(0, SHOWN_LENGTH)
