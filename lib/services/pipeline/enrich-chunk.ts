import type { KeptCandidate } from '#lib/core/identity/identify.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { queryOfRow } from '#lib/core/settlement/query-of-row.ts'
import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { suppressionOf } from '#lib/core/settlement/suppression-of.ts'
import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { identifyPeople } from '#lib/db/directory/identify-people.ts'
import { readPeople } from '#lib/db/directory/read-people.ts'
import { type Chunk, lockChunk, markEnriched } from '#lib/db/import-chunks.ts'
import { type RowEnrichment, replaceEnrichment } from '#lib/db/import-enrichment.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readSettlementRows } from '#lib/db/settlement-rows.ts'
import { readSuppressions } from '#lib/db/suppression.ts'
import { enrichByProviders } from '#lib/services/providers/enrich-by-providers.ts'
import type { ProviderWorld } from '#lib/services/providers/provider-world.ts'
import { mapLimited } from './map-limited.ts'
import { requireRun } from './require-run.ts'

/** Rows of one lookup, and how many lookups run at once. */
const BATCH_ROWS = 100
const LOOKUPS_AT_ONCE = 15

const LOOKED_UP: ReadonlySet<string> = new Set(['create', 'update', 'unchanged'])

/**
 * Finds out who the rows of a chunk are and what the directory and then the workspace's providers know of them, and keeps it with
 * the rows. Rows that the plan leaves out and rows whose own address or company is suppressed are not looked up. Safe to run
 * twice: the range is replaced, and a settled one is left alone.
 *
 * @returns how many rows were looked up and matched
 * @throws AppError `not-found`; `import-in-wrong-state` when the import is not running; `provider-paused`
 */
export async function enrichChunk(
  { db, directory, world }: { db: Db; directory: Directory; world?: ProviderWorld },
  ref: ImportRef,
  chunk: Chunk,
): Promise<{ rowsLookedUp: number; rowsMatched: number }> {
  const { options } = await db.$transaction((tx) => requireRun(tx, ref))
  const rows = options.enrich ? await rowsToLookUp(db, ref, chunk) : []
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH_ROWS) }, (_, index) =>
    rows.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS),
  )
  const looked = (await mapLimited(batches, LOOKUPS_AT_ONCE, (batch) => lookUp(directory, batch))).flat()
  const found = await enrichByProviders({ db, ...(world ? { world } : {}) }, ref, { rows, looked })
  await db.$transaction(async (tx) => {
    await requireRun(tx, ref)
    const locked = await lockChunk(tx, ref.importId, chunk.chunkNumber)
    if (!locked || locked.settled) return
    await replaceEnrichment(tx, ref.importId, { ...chunk, rows: found })
    await markEnriched(tx, ref.importId, chunk.chunkNumber)
  })
  return { rowsLookedUp: rows.length, rowsMatched: looked.filter(({ facts }) => facts !== null).length }
}

async function rowsToLookUp(db: Db, { importId, workspaceId }: ImportRef, chunk: Chunk): Promise<SettlementRow[]> {
  const rows = (await readSettlementRows(db, importId, chunk)).filter(({ plan }) => LOOKED_UP.has(plan.action))
  const suppressions = await readSuppressions(db, workspaceId, {
    emailKeys: rows.flatMap(({ keys }) => keys.emailKey ?? []),
    domains: rows.flatMap(({ record }) => record.values.companyDomain ?? []),
  })
  return rows.filter((row) => suppressionOf({ ...row, facts: null }, suppressions) === null)
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
