import { startDebianPostgres } from './testing/debian-postgres.ts'
import { ensureBrowser, ensureCurl } from './testing/ensure-browser.ts'
import { runBrowserTests } from './testing/run-browser-tests.ts'
import { runShortProof } from './testing/run-short-proof.ts'
import { runCheck, runTool, type Tally } from './testing/run-step.ts'
import { runVitest } from './testing/run-vitest.ts'

const BIN = 'node_modules'
const total: Tally = { passed: 0, failed: 0 }

await count('browser at hand', async () => {
  ensureBrowser()
  ensureCurl()
  return { passed: 0, failed: 0 }
})
await runTool('route types', [`${BIN}/next/dist/bin/next`, 'typegen'])
await count('types', () => runCheck('types', [`${BIN}/typescript/bin/tsc`, '--noEmit']))
await count('lint', () => runCheck('lint', [`${BIN}/@biomejs/biome/bin/biome`, 'ci', '.']))
await count('dead code', () => runCheck('dead code', [`${BIN}/knip/bin/knip.js`]))
await count('unit and database', () => runVitest('unit and database tests', ['unit', 'db']))
await count('large directory', () => runVitest('a directory of 1,000,000 people', ['large']))
await count('older PostgreSQL', runOnDebianPostgres)
await count('browser', runBrowserTests)
await count('proof', runShortProof)

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

/** A runner that breaks down is a failure, and the others still run. */
async function count(name: string, run: () => Promise<Tally>): Promise<void> {
  try {
    const { passed, failed } = await run()
    total.passed += passed
    total.failed += failed
  } catch (error) {
    console.error(`${name} broke down:`, error)
    total.failed++
  }
}

async function runOnDebianPostgres(): Promise<Tally> {
  const server = await startDebianPostgres()
  if (!server) {
    console.log(
      '\n▶ older PostgreSQL: not here and not installable, so the database tests ran on the embedded one alone',
    )
    return { passed: 0, failed: 0 }
  }
  try {
    return await runVitest(`database tests on Debian’s PostgreSQL ${server.version}`, ['db'], {
      TEST_DATABASE_URL: server.url,
    })
  } finally {
    server.stop()
  }
}
