import type { Pool, PoolClient } from 'pg'
import type { Tx } from './database.ts'

const kept = globalThis as { rollcallConnections?: Map<number, PoolClient> }

/** Open connections by the number of their server process. Kept beside the database: the web server's bundles each have this module anew. */
const connections = kept.rollcallConnections ?? new Map<number, PoolClient>()
kept.rollcallConnections = connections
const found = new WeakMap<Tx, PoolClient>()

/** Makes the connections of a pool findable by {@link connectionOf}. */
export function rememberConnections(pool: Pool): Pool {
  pool.on('connect', (client) => connections.set(processOf(client), client))
  pool.on('remove', (client) => {
    if (connections.get(processOf(client)) === client) connections.delete(processOf(client))
  })
  return pool
}

/**
 * The connection that a transaction runs on, for COPY, which Prisma does not know. What it is asked is part of the transaction.
 *
 * @throws Error where something between us and the server hands connections out anew for each statement
 */
export async function connectionOf(tx: Tx): Promise<PoolClient> {
  const known = found.get(tx)
  if (known) return known
  const [own] = await tx.$queryRaw<{ pid: number; xid: string }[]>`
    SELECT pg_backend_pid() AS pid, pg_current_xact_id()::text AS xid`
  const client = connections.get(own?.pid ?? 0)
  const theirs = await client?.query<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid')
  if (!client || theirs?.rows[0]?.xid !== own?.xid)
    throw new Error('a transaction needs one connection from its beginning to its end: take a pooler out of the way')
  found.set(tx, client)
  return client
}

const processOf = (client: PoolClient): number => (client as PoolClient & { processID: number }).processID
