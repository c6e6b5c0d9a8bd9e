import type { Db, Tx } from './database.ts'

export type CallState = 'reserved' | 'answered' | 'failed' | 'lost' | 'cached' | 'withheld'

/** Names the lines of one provider in the books of one import. */
export type CallBook = { importId: string; providerId: string }

/** A contact of a row; several rows of one contact share the line of the first. `contactKey` is hex. */
export type CallKey = { contactKey: string; rowNumber: number }

/** What the books say of these contacts; those that they do not mention are absent. */
export async function readCallStates(
  db: Db | Tx,
  { importId, providerId }: CallBook,
  contactKeys: readonly string[],
): Promise<Map<string, CallState>> {
  const rows = await db.$queryRaw<{ contactKey: string; state: CallState }[]>`
    SELECT encode(contact_key, 'hex') AS "contactKey", state FROM provider_call
     WHERE import_id = ${importId}::uuid AND provider_id = ${providerId}::uuid
       AND contact_key IN (SELECT decode(key, 'hex') FROM unnest(${[...contactKeys]}::text[]) AS key)`
  return new Map(rows.map(({ contactKey, state }) => [contactKey, state]))
}

/**
 * Writes lines before anything is asked. A line that says that nothing was billed (`failed`, `withheld`) is written anew; any
 * other stays, and its contact is not among those returned: somebody else is asking, or has asked.
 *
 * @returns contact keys that are now reserved for the caller alone
 */
export async function insertReserved(
  tx: Tx,
  { importId, providerId }: CallBook,
  keys: readonly CallKey[],
  costMicros: number,
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ contactKey: string }[]>`
    INSERT INTO provider_call AS call (import_id, provider_id, contact_key, row_number, state, billed, cost_micros)
    SELECT ${importId}::uuid, ${providerId}::uuid, decode(given.key, 'hex'), given.row_number, 'reserved', true,
           ${costMicros}::bigint
      FROM unnest(${keys.map(({ contactKey }) => contactKey)}::text[], ${keys.map(({ rowNumber }) => rowNumber)}::int[])
           AS given (key, row_number)
        ON CONFLICT (import_id, provider_id, contact_key) DO UPDATE
       SET state = 'reserved', billed = true, cost_micros = excluded.cost_micros, reason = NULL, found = NULL,
           attempts = call.attempts + 1, reserved_at = now(), ended_at = NULL
     WHERE call.state IN ('failed', 'withheld')
    RETURNING encode(contact_key, 'hex') AS "contactKey"`
  return new Set(rows.map(({ contactKey }) => contactKey))
}

/**
 * Opens lines again whose answer never came, where asking twice costs nothing.
 *
 * @returns how much of what they had bound is free again
 */
export async function reopenCalls(
  tx: Tx,
  { importId, providerId }: CallBook,
  contactKeys: readonly string[],
): Promise<{ lookups: number; costMicros: number }> {
  const rows = await tx.$queryRaw<{ costMicros: number }[]>`
    WITH lost AS (
      SELECT contact_key, cost_micros FROM provider_call
       WHERE import_id = ${importId}::uuid AND provider_id = ${providerId}::uuid AND state IN ('reserved', 'lost')
         AND contact_key IN (SELECT decode(key, 'hex') FROM unnest(${[...contactKeys]}::text[]) AS key)
         FOR UPDATE
    ), opened AS (
      UPDATE provider_call call SET state = 'failed', billed = false, cost_micros = 0
        FROM lost
       WHERE call.import_id = ${importId}::uuid AND call.provider_id = ${providerId}::uuid
         AND call.contact_key = lost.contact_key
    )
    SELECT cost_micros::float8 AS "costMicros" FROM lost`
  return { lookups: rows.length, costMicros: rows.reduce((sum, { costMicros }) => sum + costMicros, 0) }
}

/** Writes lines for contacts that nobody is asked about: the cache had them, or the cap held them back. Lines that exist stay. */
export async function insertUnasked(
  tx: Tx,
  { importId, providerId }: CallBook,
  lines: readonly (CallKey & { state: 'cached' | 'withheld'; found: boolean | null })[],
): Promise<void> {
  if (lines.length === 0) return
  await tx.$executeRaw`
    INSERT INTO provider_call AS call (import_id, provider_id, contact_key, row_number, state, found, billed, cost_micros, ended_at)
    SELECT ${importId}::uuid, ${providerId}::uuid, decode(given.key, 'hex'), given.row_number, given.state, given.found, false, 0,
           now()
      FROM unnest(${lines.map(({ contactKey }) => contactKey)}::text[], ${lines.map(({ rowNumber }) => rowNumber)}::int[],
                  ${lines.map(({ state }) => state)}::text[], ${lines.map(({ found }) => found)}::boolean[])
           AS given (key, row_number, state, found)
        ON CONFLICT (import_id, provider_id, contact_key) DO UPDATE SET state = excluded.state, found = excluded.found
     WHERE call.state IN ('failed', 'withheld')`
}

export type CallEnd = {
  contactKey: string
  state: 'answered' | 'failed' | 'lost'
  found: boolean | null
  billed: boolean
  reason: string | null
}

/**
 * Closes reserved lines with what became of them.
 *
 * @returns how much of what they had bound is free again; a line that was closed before frees nothing
 */
export async function closeCalls(
  tx: Tx,
  { importId, providerId }: CallBook,
  ends: readonly CallEnd[],
): Promise<{ lookups: number; costMicros: number }> {
  const rows = await tx.$queryRaw<{ costMicros: number }[]>`
    WITH given AS (
      SELECT decode(key, 'hex') AS contact_key, state, found, billed, reason
        FROM unnest(${ends.map(({ contactKey }) => contactKey)}::text[], ${ends.map(({ state }) => state)}::text[],
                    ${ends.map(({ found }) => found)}::boolean[], ${ends.map(({ billed }) => billed)}::boolean[],
                    ${ends.map(({ reason }) => reason)}::text[]) AS given (key, state, found, billed, reason)
    ), before AS (
      SELECT contact_key, cost_micros FROM provider_call
       WHERE import_id = ${importId}::uuid AND provider_id = ${providerId}::uuid AND state = 'reserved'
         AND contact_key IN (SELECT contact_key FROM given)
         FOR UPDATE
    ), closed AS (
      UPDATE provider_call call
         SET state = given.state, found = given.found, billed = given.billed, reason = given.reason, ended_at = now(),
             cost_micros = CASE WHEN given.billed THEN call.cost_micros ELSE 0 END
        FROM given JOIN before USING (contact_key)
       WHERE call.import_id = ${importId}::uuid AND call.provider_id = ${providerId}::uuid
         AND call.contact_key = given.contact_key
      RETURNING call.contact_key, call.billed
    )
    SELECT before.cost_micros::float8 AS "costMicros" FROM closed JOIN before USING (contact_key) WHERE NOT closed.billed`
  return { lookups: rows.length, costMicros: rows.reduce((sum, { costMicros }) => sum + costMicros, 0) }
}

export type CallSums = {
  providerId: string
  name: string
  found: number
  notFound: number
  fromCache: number
  failed: number
  unknown: number
  withheld: number
  billed: number
  costMicros: number
}

/** The books of an import, summed by provider, those that were taken away since among them. */
export async function readCallSums(db: Db | Tx, importId: string): Promise<CallSums[]> {
  return await db.$queryRaw<CallSums[]>`
    SELECT provider.id::text AS "providerId", provider.name,
           count(*) FILTER (WHERE state = 'answered' AND found)::int AS found,
           count(*) FILTER (WHERE state = 'answered' AND NOT found)::int AS "notFound",
           count(*) FILTER (WHERE state = 'cached')::int AS "fromCache",
           count(*) FILTER (WHERE state = 'failed')::int AS failed,
           count(*) FILTER (WHERE state IN ('lost', 'reserved'))::int AS unknown,
           count(*) FILTER (WHERE state = 'withheld')::int AS withheld,
           count(*) FILTER (WHERE billed)::int AS billed,
           coalesce(sum(cost_micros) FILTER (WHERE billed), 0)::float8 AS "costMicros"
      FROM provider_call JOIN provider ON provider.id = provider_call.provider_id
     WHERE import_id = ${importId}::uuid
     GROUP BY provider.id ORDER BY provider.position, provider.id`
}

/** How often a provider found somebody among its latest thousand answers, 0..1; null before the first. */
export async function readHitRate(db: Db | Tx, providerId: string): Promise<number | null> {
  const [rate] = await db.$queryRaw<{ share: number | null }[]>`
    SELECT avg(CASE WHEN found THEN 1 ELSE 0 END)::float8 AS share
      FROM (SELECT found FROM provider_call
             WHERE provider_id = ${providerId}::uuid AND state = 'answered' ORDER BY reserved_at DESC LIMIT 1000) AS latest`
  return rate?.share ?? null
}
