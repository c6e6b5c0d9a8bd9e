/**
 * Imports a list undisturbed and then under faults, and compares ledger, contacts, charges and undo.
 *
 * `npm run prove -- [--short] [--seed TEXT] [--only PART-OF-A-NAME] [--report FILE]`
 */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { freePort } from '#scripts/postgres/free-port.ts'
import { openProofInstallation } from './installation.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: randomUUID().slice(0, 8) },
    only: { type: 'string' },
    report: { type: 'string' },
  },
})
console.log(`Seed ${values.seed}: npm run prove --${values.short ? ' --short' : ''} --seed ${values.seed}`)
const ports = { provider: await freePort(), stranger: await freePort() }
const hosts = Object.values(ports).map((port) => `127.0.0.1:${port}`)
const installation = await openProofInstallation(hosts)
let failed = 1
let passed = 0
try {
  // Loaded only now: these modules read the settings that the installation has made.
  const { runProof } = await import('./run-proof.ts')
  const { FULL, SHORT } = await import('./faults.ts')
  const extent = values.short ? SHORT : FULL
  const lines = await runProof({ installation, ports, extent, seed: values.seed, only: values.only ?? null })
  const isEqual = lines.map(({ ledger, contacts, charges, undo }) => ledger && contacts && charges && undo)
  passed = isEqual.filter(Boolean).length
  failed = lines.length - passed
} catch (error) {
  console.error(error)
} finally {
  await installation.stop()
}
if (values.report) writeFileSync(values.report, JSON.stringify({ passed, failed }))
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
