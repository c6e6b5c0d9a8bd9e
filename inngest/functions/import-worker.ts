/** A worker process to be killed in a test: `node import-worker.ts <database url> <lease in ms>`. Runs imports and nothing else. */
import pino from 'pino'
import { inngest } from '#inngest/client.ts'
import { startEngine } from '#inngest/engine/engine.ts'
import { startOutbox } from '#inngest/outbox/start-outbox.ts'
import { runImport } from './run-import.ts'

const [databaseUrl = '', leaseMs = ''] = process.argv.slice(2)
const log = pino({ level: 'error' }, pino.destination(2))
await startEngine({ databaseUrl, client: inngest, functions: [runImport], log, leaseMs: Number(leaseMs) })
await startOutbox({ databaseUrl, send: (events) => inngest.send(events), log })
