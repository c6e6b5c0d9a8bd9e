import { connect } from '#lib/db/database.ts'
import { startFakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import { seededRandom } from '#scripts/demo/random.ts'
import { carryOut } from './carry-out.ts'
import { loadProofDirectory } from './directory.ts'
import { allFaults, calm, type Extent } from './faults.ts'
import { hurry } from './hurry.ts'
import type { ProofInstallation } from './installation.ts'
import { payablePeople } from './list.ts'
import { makeRival } from './place.ts'
import type { Fault, Scene } from './scene.ts'
import { type TableLine, tableOf } from './table.ts'
import { judge, type References, type Verdict } from './verdict.ts'

type Ports = { provider: number; stranger: number }
type Settings = { installation: ProofInstallation; ports: Ports; extent: Extent; seed: string; only: string | null }

/** Imports the list undisturbed, then under each fault, and prints what was equal. @returns the lines of the table */
export async function runProof({ installation, ports, extent, seed, only }: Settings): Promise<TableLine[]> {
  const { rows, awayMs } = extent
  const db = connect(installation.databaseUrl)
  const provider = await startFakeProvider(payablePeople(rows), ports.provider)
  const stranger = await startFakeProvider([], ports.stranger)
  const hurrying = hurry(db)
  const lines: TableLine[] = []
  try {
    await loadProofDirectory(installation.databaseUrl)
    await makeRival(db)
    const sceneOf = (name: string): Scene => ({
      installation,
      db,
      provider,
      random: seededRandom(`${seed} ${name}`),
      rows,
      awayMs,
    })
    const references: References = {
      calm: (await carryOut(sceneOf('calm'), calm)).ended,
      unanswered: (await carryOut(sceneOf('unanswered'), calm, stranger.baseUrl)).ended,
    }
    const control = { fault: { ...calm, name: 'nothing goes wrong' }, imports: 1 }
    for (const { fault, imports } of [control, ...allFaults(extent)]) {
      if (only !== null && !fault.name.includes(only)) continue
      lines.push(await prove(fault, { imports, sceneOf, references }))
    }
  } finally {
    hurrying.stop()
    await Promise.all([provider.close(), stranger.close()])
    await db.$disconnect()
    await db.pool.end()
  }
  console.log(`\n${tableOf(lines)}\n`)
  return lines
}

type Course = { imports: number; sceneOf: (name: string) => Scene; references: References }

async function prove(fault: Fault, { imports, sceneOf, references }: Course): Promise<TableLine> {
  const startedAt = performance.now()
  const line = {
    fault: fault.name,
    imports,
    times: 0,
    ledger: true,
    contacts: true,
    charges: true,
    undo: true,
    lost: 0,
  }
  for (let number = 1; number <= imports; number++) {
    try {
      const { ended, times } = await carryOut(sceneOf(`${fault.name} ${number}`), fault)
      note(line, { verdict: judge(ended, references), times, lost: ended.result.lostRows.size })
    } catch (error) {
      console.error(`  ${fault.name}:`, error)
      Object.assign(line, { ledger: false, contacts: false, charges: false, undo: false })
    }
  }
  const seconds = (performance.now() - startedAt) / 1000
  console.log(`${fault.name}: ${line.times} times, ${seconds.toFixed(0)} s`)
  return { ...line, seconds }
}

function note(
  line: Omit<TableLine, 'seconds'>,
  { verdict, times, lost }: { verdict: Verdict; times: number; lost: number },
): void {
  line.times += times
  line.lost += lost
  for (const part of ['ledger', 'contacts', 'charges', 'undo'] as const) {
    line[part] &&= verdict[part].length === 0
    tell(line.fault, { part, wrong: verdict[part] })
  }
}

const TOLD = 3

function tell(name: string, { part, wrong }: { part: keyof Verdict; wrong: readonly string[] }): void {
  for (const text of wrong.slice(0, TOLD)) console.error(`  ${name}: ${part}: ${text}`)
  if (wrong.length > TOLD) console.error(`  ${name}: ${part}: and ${wrong.length - TOLD} more`)
}
