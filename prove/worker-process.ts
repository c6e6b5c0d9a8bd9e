import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProofInstallation } from './installation.ts'
import type { Deed, Orders } from './orders.ts'

/** Short, so that a dead worker's work is soon taken over; long enough for a busy machine. */
const LEASE_MS = 1_500

export type WorkerProcess = {
  /** Resolves when it is gone, with what its fault layer did. */
  gone: Promise<Deed[]>
  kill(): void
  /** Asks it to end. */
  stop(): Promise<void>
}

let started = 0

/** Starts a worker process with its orders. */
export function startWorkerProcess(
  { env, folder }: Pick<ProofInstallation, 'env' | 'folder'>,
  orders: Omit<Orders, 'diary'> = {},
): WorkerProcess {
  started += 1
  const diary = join(folder, `diary-${started}`)
  writeFileSync(diary, '')
  const child = spawn(process.execPath, ['prove/worker.ts', String(LEASE_MS)], {
    stdio: 'inherit',
    env: { ...process.env, ...env, PROVE_ORDERS: JSON.stringify({ diary, ...orders } satisfies Orders) },
  })
  const gone = once(child, 'exit').then(() => readDiary(diary))
  return {
    gone,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM')
      const killer = setTimeout(() => child.kill('SIGKILL'), 15_000)
      await gone
      clearTimeout(killer)
    },
  }
}

const readDiary = (path: string): Deed[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
