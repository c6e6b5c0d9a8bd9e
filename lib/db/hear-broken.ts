import type { Pool } from 'pg'

/**
 * Listens to connections that break, be they idle or in somebody's hands: whoever uses one is told by the next question, and the
 * pool replaces it. Unheard, the event would end the process.
 */
export function hearBroken(pool: Pool, tell: (error: Error) => void = () => undefined): Pool {
  pool.on('error', tell)
  pool.on('connect', (connection) => connection.on('error', tell))
  return pool
}
