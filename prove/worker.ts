/** The worker process under the fault layer: `node prove/worker.ts <lease in ms>`; `PROVE_ORDERS` says what is to go wrong. */
import { orders } from './orders.ts'
import { watchDatabase } from './seams/database.ts'

const [leaseMs = ''] = process.argv.slice(2)
if (orders) watchDatabase(orders)
const { startWorker } = await import('#inngest/worker.ts')
const worker = await startWorker({ leaseMs: Number(leaseMs) })
process.once('SIGTERM', async () => {
  await worker.stop()
  process.exit(0)
})
