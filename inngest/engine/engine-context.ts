import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { EngineFunction } from './function-config.ts'

/** The functions of this process by their id, `<app>-<function>`. */
export type Functions = ReadonlyMap<string, EngineFunction>

/** What every part of a running engine knows. */
export type EngineContext = {
  pool: Pool
  functions: Functions
  /** Names this process in leases. */
  workerId: string
  /** How long a process that says nothing still counts as alive. */
  leaseMs: number
  /** How long a run may take, sleeps not counted. */
  deadlineMs: number
  /** The SDK's answers are signed for this key and its requests too. */
  signingKey: string
  log: Pick<Logger, 'info' | 'warn' | 'error'>
}
