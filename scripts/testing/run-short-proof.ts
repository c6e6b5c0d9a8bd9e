import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool, type Tally } from './run-step.ts'

/** The proof under few faults. Each fault counts as one test. */
export async function runShortProof(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-report-'))
  const report = join(folder, 'proof.json')
  try {
    await runTool('proof', ['prove/prove.ts', '--short', '--report', report])
    const text = await readFile(report, 'utf8').catch(() => null)
    return text === null ? { passed: 0, failed: 1 } : JSON.parse(text)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
