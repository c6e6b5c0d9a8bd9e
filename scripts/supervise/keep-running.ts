import { type ChildProcess, spawn } from 'node:child_process'

export type Kept = { pid(): number | undefined; stop(): Promise<void> }

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
const STEADY_MS = 60_000
const PATIENCE_MS = 15_000

/** Runs a process and, whenever it ends by itself, runs it again: at once at first, then ever later. */
export function keepRunning(name: string, args: readonly string[], env: Record<string, string>): Kept {
  let child: ChildProcess
  let stopping = false
  let waitMs = FIRST_WAIT_MS
  let timer: NodeJS.Timeout | undefined

  const begin = () => {
    const begunAt = Date.now()
    child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (code, signal) => {
      if (stopping) return
      if (Date.now() - begunAt > STEADY_MS) waitMs = FIRST_WAIT_MS
      console.error(`The ${name} ended (${signal ?? code}); it starts again in ${waitMs / 1000} s.`)
      timer = setTimeout(begin, waitMs)
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
    })
  }
  begin()
  return {
    pid: () => child.pid,
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await end(child)
    },
  }
}

/** Asks a process to end, and ends it when it takes too long. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  await gone
  clearTimeout(killer)
}
