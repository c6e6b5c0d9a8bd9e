import { spawn } from 'node:child_process'

/** Tests that a step ran. A step that is one check counts as one. */
export type Tally = { passed: number; failed: number }

/** Runs one of the project's tools with its output in sight. */
export function runTool(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  console.log(`\n▶ ${name}`)
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}

/** A tool whose exit code is its whole answer. */
export async function runCheck(name: string, args: readonly string[]): Promise<Tally> {
  const passed = (await runTool(name, args)) === 0
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }
}
