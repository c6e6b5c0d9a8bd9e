import { startWorker } from '#inngest/worker.ts'
import { db } from '#lib/db/database.ts'
import { closeDirectory } from '#lib/db/directory/directory.ts'
import { sharedDirectory } from '#lib/db/shared-directory.ts'

const worker = await startWorker()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await worker.stop()
    await closeDirectory(sharedDirectory)
    await db.$disconnect()
    process.exit(0)
  })
}
