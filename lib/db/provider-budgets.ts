import type { Db, Tx } from './database.ts'

/** Limits of an import, null for none, and what of them is bound: billed, or perhaps yet to be. Millionths of a US dollar. */
export type StoredBudget = {
  lookupsMax: number | null
  costMaxMicros: number | null
  forceRefresh: boolean
  lookupsBound: number
  costBoundMicros: number
}

const NO_BUDGET: StoredBudget = {
  lookupsMax: null,
  costMaxMicros: null,
  forceRefresh: false,
  lookupsBound: 0,
  costBoundMicros: 0,
}

export async function readBudget(db: Db | Tx, importId: string): Promise<StoredBudget> {
  const [budget] = await db.$queryRaw<StoredBudget[]>`
    SELECT lookups_max AS "lookupsMax", cost_max_micros::float8 AS "costMaxMicros", force_refresh AS "forceRefresh",
           lookups_bound AS "lookupsBound", cost_bound_micros::float8 AS "costBoundMicros"
      FROM provider_budget WHERE import_id = ${importId}::uuid`
  return budget ?? NO_BUDGET
}

/** The same, locked: lookups of one import are reserved one batch after the other. */
export async function lockBudget(tx: Tx, importId: string): Promise<StoredBudget> {
  await tx.$executeRaw`INSERT INTO provider_budget (import_id) VALUES (${importId}::uuid) ON CONFLICT DO NOTHING`
  await tx.$queryRaw`SELECT FROM provider_budget WHERE import_id = ${importId}::uuid FOR UPDATE`
  return await readBudget(tx, importId)
}

/** Binds so many more lookups, or frees them where the numbers are negative. The database refuses what is over the limit. */
export async function bindBudget(
  tx: Tx,
  importId: string,
  { lookups, costMicros }: { lookups: number; costMicros: number },
): Promise<void> {
  if (lookups === 0 && costMicros === 0) return
  await tx.$executeRaw`
    UPDATE provider_budget
       SET lookups_bound = lookups_bound + ${lookups}::int, cost_bound_micros = cost_bound_micros + ${costMicros}::bigint
     WHERE import_id = ${importId}::uuid`
}

/** Sets the limits. What is bound already cannot be taken back: a limit below it stands where it is bound. */
export async function writeBudget(
  tx: Tx,
  importId: string,
  { lookupsMax, costMaxMicros, forceRefresh }: Pick<StoredBudget, 'lookupsMax' | 'costMaxMicros' | 'forceRefresh'>,
): Promise<void> {
  await lockBudget(tx, importId)
  await tx.$executeRaw`
    UPDATE provider_budget
       SET lookups_max = greatest(${lookupsMax}::int, CASE WHEN ${lookupsMax}::int IS NOT NULL THEN lookups_bound END),
           cost_max_micros = greatest(${costMaxMicros}::bigint,
                                      CASE WHEN ${costMaxMicros}::bigint IS NOT NULL THEN cost_bound_micros END),
           force_refresh = ${forceRefresh}
     WHERE import_id = ${importId}::uuid`
}
