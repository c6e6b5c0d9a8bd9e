import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool, type Tally } from './run-step.ts'

/** Runs Vitest projects and counts what its own report counts; a run that breaks down is a failure more. */
export async function runVitest(
  name: string,
  projects: readonly string[],
  env: Record<string, string> = {},
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-report-'))
  const report = join(folder, 'vitest.json')
  try {
    const chosen = projects.flatMap((project) => ['--project', project])
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await runTool(name, ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters], env)
    const counted = await readCounts(report)
    const broke = code !== 0 && counted.failed === 0
    return { passed: counted.passed, failed: counted.failed + (broke ? 1 : 0) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readCounts(report: string): Promise<Tally> {
  const text = await readFile(report, 'utf8').catch(() => null)
  if (text === null) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(text)
  return { passed: numPassedTests, failed: numFailedTests }
}
