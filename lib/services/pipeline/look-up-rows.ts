import type { KeptCandidate } from '#lib/core/identity/identify.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { queryOfRow } from '#lib/core/settlement/query-of-row.ts'
import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { suppressionOf } from '#lib/core/settlement/suppression-of.ts'
import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { identifyPeople } from '#lib/db/directory/identify-people.ts'
import { readPeople } from '#lib/db/directory/read-people.ts'
import type { RowEnrichment } from '#lib/db/import-enrichment.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readSuppressions } from '#lib/db/suppression.ts'
import { mapLimited } from './map-limited.ts'

/** Rows of one lookup, and how many lookups run at once. */
const BATCH_ROWS = 100
const LOOKUPS_AT_ONCE = 15

const LOOKED_UP: ReadonlySet<string> = new Set(['create', 'update', 'unchanged'])

/** Rows that are worth a lookup: those that the plan leaves in, and whose own address or company is not suppressed. */
export async function worthLookingUp(
  db: Db,
  { workspaceId }: ImportRef,
  planned: readonly SettlementRow[],
): Promise<SettlementRow[]> {
  const rows = planned.filter(({ plan }) => LOOKED_UP.has(plan.action))
  const suppressions = await readSuppressions(db, workspaceId, {
    emailKeys: rows.flatMap(({ keys }) => keys.emailKey ?? []),
    domains: rows.flatMap(({ record }) => record.values.companyDomain ?? []),
  })
  return rows.filter((row) => suppressionOf({ ...row, facts: null }, suppressions) === null)
}

/** Asks the directory who these rows are and what it knows of them, in the order of the rows. */
export async function lookUpRows(directory: Directory, rows: readonly SettlementRow[]): Promise<RowEnrichment[]> {
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH_ROWS) }, (_, index) =>
    rows.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS),
  )
  return (await mapLimited(batches, LOOKUPS_AT_ONCE, (batch) => lookUp(directory, batch))).flat()
}

async function lookUp(directory: Directory, rows: readonly SettlementRow[]): Promise<RowEnrichment[]> {
  const identifications = await identifyPeople(directory, rows.map(queryOfRow))
  const personNos = identifications.flatMap((found) => {
    if (found.kind === 'none') return []
    return found.kind === 'match' ? [found.personNo] : found.candidates.map(({ personNo }) => personNo)
  })
  const people = await readPeople(directory, [...new Set(personNos)])
  return identifications.map((found, index) => {
    const rowNumber = rows[index]?.rowNumber ?? 0
    if (found.kind === 'none') return { rowNumber, identification: found, facts: null }
    if (found.kind === 'match') return { rowNumber, identification: found, facts: factsOf(found, people) }
    const candidates = found.candidates.map((candidate) => toCandidate(candidate, people.get(candidate.personNo)))
    return { rowNumber, identification: { ...found, candidates }, facts: null }
  })
}

/** A directory that was loaded anew between two questions numbers its people differently. */
function factsOf({ personNo, personId }: KeptCandidate, people: ReadonlyMap<number, PersonFacts>): PersonFacts {
  const facts = people.get(personNo)
  if (facts?.personId !== personId) throw new Error('the person directory was loaded anew during a lookup')
  return facts
}

const toCandidate = ({ personId, score, verdicts }: KeptCandidate, facts: PersonFacts | undefined) => ({
  personId,
  name: facts ? [facts.firstName, facts.middleName, facts.lastName].filter((part) => part !== '').join(' ') : '',
  title: facts?.title ?? '',
  companyName: facts?.companyName ?? '',
  score,
  verdicts,
})
