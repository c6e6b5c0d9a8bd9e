import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type SecondServer = { url: string; stop: () => Promise<void> }

/** Another web server over the same database and build, with settings of its own; its files lie apart. */
export async function startServer(settings: Record<string, string>): Promise<SecondServer> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-second-'))
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
      ROLLCALL_SECRET: 'a second server’s secret, long enough for anybody',
      ROLLCALL_DATA: folder,
      LOG_LEVEL: 'silent',
      ...settings,
    },
  })
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    if (child.exitCode === null && child.kill()) await gone
    await rm(folder, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  for (let wait = 0; wait < 150; wait++) {
    const answer = await fetch(`${url}/openapi.json`).catch(() => null)
    if (answer?.ok) return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new Error('the second server does not come up')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
