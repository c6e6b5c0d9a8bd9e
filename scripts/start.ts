import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#prisma/demo.ts'
import { runInstallation } from './supervise/run-installation.ts'

try {
  const installation = await runInstallation(Number(process.env.PORT ?? 3000))
  greet(installation.url, installation.env.ROLLCALL_DEMO === '1')
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      console.log('Stopping …')
      await installation.stop()
      process.exit(0)
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

function greet(url: string, demo: boolean): void {
  console.log(`\nRollcall is at ${url}\n`)
  if (!demo) return
  for (const { email, role, slug } of DEMO_ACCOUNTS) console.log(`  ${email.padEnd(24)} ${role.padEnd(7)} of ${slug}`)
  console.log(`\nAll of them sign in with the password ${DEMO_PASSWORD}. Ctrl+C stops everything.`)
}
