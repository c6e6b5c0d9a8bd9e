import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connect } from '#lib/db/database.ts'
import { createApiToken } from '#lib/services/auth/api-token.ts'
import { sampleRoster } from '#scripts/demo/sample-roster.ts'
import { freePort } from '#scripts/postgres/free-port.ts'
import { runInstallation } from '#scripts/supervise/run-installation.ts'

const ASKED = ['/api/campaigns', '/api/imports', '/v1/leads/import/jobs?limit=25']
const EVERY_MS = 50

/**
 * How soon the web process answers while a worker imports beside it, and how much memory the processes take: a whole installation,
 * a program that imports over the REST API, and somebody who looks at lists all the while.
 *
 * Options: `--rows 50000` (at most 50000, the API's limit).
 */
export async function benchPages(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { rows: { type: 'string', default: '50000' } } })
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-bench-pages-'))
  await chmod(folder, 0o755)
  process.env.ROLLCALL_DATA = join(folder, 'data')
  process.env.ROLLCALL_DEMO = '1'
  delete process.env.DATABASE_URL
  const installation = await runInstallation(await freePort())
  try {
    const { url, env } = installation
    const token = await makeToken(env.DATABASE_URL ?? '')
    const call = (path: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } })
    for (const path of ASKED) await (await call(path)).text()
    const jobId = await startImport(call, [...sampleRoster(Number(values.rows), 'pages')].join(''))
    const startedAt = performance.now()
    const times: number[] = []
    const peaks = new Map<string, number>()
    for (let at = 0; ; at++) {
      const askedAt = performance.now()
      const response = await call(at % 4 === 3 ? `/v1/leads/import/jobs/${jobId}` : (ASKED[at % 4] ?? '/api/campaigns'))
      const body = await response.json()
      times.push(performance.now() - askedAt)
      await notePeaks(peaks)
      if (['completed', 'failed', 'cancelled'].includes(body.status)) break
      await wait(EVERY_MS)
    }
    const seconds = (performance.now() - startedAt) / 1000
    const sorted = times.toSorted((one, other) => one - other)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
    console.log(`${values.rows} rows imported in ${seconds.toFixed(1)} s; ${times.length} answers meanwhile:`)
    console.log(`half of them within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms`)
    for (const [name, kibibytes] of peaks) console.log(`${name}: ${Math.round(kibibytes / 1024)} MiB at most`)
  } finally {
    await installation.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeToken(databaseUrl: string): Promise<string> {
  const db = connect(databaseUrl)
  try {
    const workspace = await db.workspace.findFirstOrThrow({ where: { slug: 'demo' } })
    const member = await db.member.findFirstOrThrow({ where: { workspaceId: workspace.id, role: 'admin' } })
    const who = { workspaceId: workspace.id, userId: member.userId, name: 'bench', role: 'editor' as const }
    return (await createApiToken(db, { ...who, expiresAt: null })).secret
  } finally {
    await db.$disconnect()
    await db.pool.end()
  }
}

type Call = (path: string, init?: RequestInit) => Promise<Response>

async function startImport(call: Call, csv: string): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([csv], { type: 'text/csv' }), 'bench.csv')
  const preview = await (await call('/v1/leads/import/preview', { method: 'POST', body: form })).json()
  const fields = Object.fromEntries(preview.headers.map((header: string) => [header, header]))
  const body = JSON.stringify({
    file_id: preview.file_id,
    field_mappings: fields,
    enrich: true,
    repeated: 'keep_first',
  })
  const headers = { 'content-type': 'application/json' }
  const started = await (await call('/v1/leads/import/start', { method: 'POST', body, headers })).json()
  if (!started.job_id) throw new Error(JSON.stringify(started))
  return started.job_id
}

/** Resident memory of this installation's web server and worker, as Linux tells it. */
async function notePeaks(peaks: Map<string, number>): Promise<void> {
  for (const pid of await childrenOf(process.pid)) {
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ')
    const name = command.includes('worker.ts') ? 'worker' : /next/.test(command) ? 'web server' : null
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    const kibibytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
    if (name) peaks.set(name, Math.max(peaks.get(name) ?? 0, kibibytes))
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => [])
  const lists = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, 'utf8').catch(() => '')),
  )
  const children = lists.flatMap((list) => list.split(' ').map(Number)).filter((child) => child > 0)
  return [...children, ...(await Promise.all(children.map(childrenOf))).flat()]
}
