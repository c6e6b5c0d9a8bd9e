/** A worker process to be killed: `node victim.ts <database url> <lease in ms>`. Sends one event and hangs in its third step. */
import { Pool } from 'pg'
import pino from 'pino'
import { startEngine } from '#inngest/engine/engine.ts'
import { createVictim } from './victim-functions.ts'

const [databaseUrl = '', leaseMs = ''] = process.argv.slice(2)
const { client, functions } = createVictim({
  pool: new Pool({ connectionString: databaseUrl }),
  name: 'killed',
  hangs: true,
})
await startEngine({ databaseUrl, client, functions, log: pino({ level: 'silent' }), leaseMs: Number(leaseMs) })
await client.send({ name: 'test/victim', data: { id: 'one' } })
