import type { PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import { questionOfRow } from '#lib/core/enrichment/question-of-row.ts'
import { missingFields } from '#lib/core/enrichment/wanted-fields.ts'
import { queryOfRow } from '#lib/core/settlement/query-of-row.ts'
import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { suppressionOf } from '#lib/core/settlement/suppression-of.ts'
import { emailsOfFacts } from '#lib/core/survivorship/values-of-facts.ts'
import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { identifyPeople } from '#lib/db/directory/identify-people.ts'
import { readPeople } from '#lib/db/directory/read-people.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readPlannedRows } from '#lib/db/settlement-rows.ts'
import { readSuppressions } from '#lib/db/suppression.ts'
import { mapLimited } from '#lib/services/pipeline/map-limited.ts'
import { contactKeyOf } from './contact-key.ts'

const RANGE_ROWS = 100
const RANGES_MAX = 10
const RANGES_AT_ONCE = 5
const LOOKED_UP: ReadonlySet<string> = new Set(['create', 'update', 'unchanged'])

/** Somebody whom the directory would leave to the providers. */
export type Wanting = { contactKey: string; question: PersonQuestion }

/** `share` of the file's rows were looked at: 1 for a small file. */
export type QuoteSample = { wanting: Wanting[]; share: number }

/** Looks at ranges spread over the whole file: who of them would be left to the providers, after directory and suppression. */
export async function sampleForQuote(
  { db, directory }: { db: Db; directory: Directory },
  ref: ImportRef,
  rowsTotal: number,
): Promise<QuoteSample> {
  const ranges = spread(rowsTotal)
  const found = await mapLimited(ranges, RANGES_AT_ONCE, (range) => wantingOf({ db, directory }, ref, range))
  const byKey = new Map(found.flat().map((one) => [one.contactKey, one]))
  const rowsSeen = ranges.reduce((sum, { fromRow, toRow }) => sum + toRow - fromRow + 1, 0)
  return { wanting: [...byKey.values()], share: rowsTotal === 0 ? 1 : rowsSeen / rowsTotal }
}

function spread(rowsTotal: number): { fromRow: number; toRow: number }[] {
  const ranges = Math.ceil(rowsTotal / RANGE_ROWS)
  const count = Math.min(ranges, RANGES_MAX)
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor((index * ranges) / count)
    return { fromRow: at * RANGE_ROWS + 1, toRow: Math.min(rowsTotal, (at + 1) * RANGE_ROWS) }
  })
}

async function wantingOf(
  { db, directory }: { db: Db; directory: Directory },
  { importId, workspaceId }: ImportRef,
  range: { fromRow: number; toRow: number },
): Promise<Wanting[]> {
  const rows = (await readPlannedRows(db, importId, range)).filter(({ plan }) => LOOKED_UP.has(plan.action))
  const looked = await lookUp(directory, rows)
  const suppressions = await readSuppressions(db, workspaceId, {
    emailKeys: looked.flatMap(({ row, facts }) =>
      [row.keys.emailKey ?? [], facts ? emailsOfFacts(facts).map(({ key }) => key) : []].flat(),
    ),
    domains: rows.flatMap(({ record }) => record.values.companyDomain ?? []),
  })
  return looked.flatMap(({ row, facts, isSettled }) => {
    const asked = questionOfRow(row, facts)
    const needsMore = !isSettled || missingFields(row.record.values, facts).length > 0
    if (asked === null || !needsMore || suppressionOf({ ...row, facts }, suppressions) !== null) return []
    return [{ contactKey: contactKeyOf(workspaceId, asked.identity), question: asked.question }]
  })
}

async function lookUp(directory: Directory, rows: readonly SettlementRow[]) {
  const found = await identifyPeople(directory, rows.map(queryOfRow))
  const people = await readPeople(
    directory,
    found.flatMap((one) => (one.kind === 'match' ? [one.personNo] : [])),
  )
  return rows.map((row, index) => {
    const match = found[index]
    const facts = match?.kind === 'match' ? (people.get(match.personNo) ?? null) : null
    return { row, facts, isSettled: match?.kind === 'match' }
  })
}
