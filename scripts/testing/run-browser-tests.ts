import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#scripts/postgres/free-port.ts'
import { runInstallation } from '#scripts/supervise/run-installation.ts'
import { runTool, type Tally } from './run-step.ts'

/** Starts an installation of its own, as `npm start` would on a new machine, and goes through it in a browser. */
export async function runBrowserTests(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-e2e-'))
  // As root the database server runs as a user of its own, who must be able to walk into the folder.
  await chmod(folder, 0o755)
  const report = join(folder, 'playwright.json')
  process.env.ROLLCALL_DATA = join(folder, 'data')
  process.env.ROLLCALL_DEMO = '1'
  process.env.LOG_LEVEL = 'warn'
  // A provider and a receiver that stories start on this machine; private addresses are refused otherwise.
  const [providerPort, receiverPort] = [await freePort(), await freePort()]
  process.env.ROLLCALL_ALLOW_PRIVATE_HOSTS = `127.0.0.1:${providerPort},127.0.0.1:${receiverPort}`
  try {
    const installation = await runInstallation(await freePort())
    try {
      const env = {
        E2E_URL: installation.url,
        E2E_DATABASE_URL: installation.env.DATABASE_URL ?? '',
        E2E_PROVIDER_PORT: String(providerPort),
        E2E_RECEIVER_PORT: String(receiverPort),
        E2E_WORKER_PID: String(installation.worker.pid() ?? ''),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      }
      const code = await runTool(
        'browser',
        ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
        env,
      )
      return await readCounts(report, code)
    } finally {
      await installation.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A test that passed only at a second try has failed: nothing here retries. */
async function readCounts(report: string, code: number): Promise<Tally> {
  const text = await readFile(report, 'utf8').catch(() => null)
  if (text === null) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(text)
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed + (code !== 0 && failed === 0 ? 1 : 0) }
}
