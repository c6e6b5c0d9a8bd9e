import { setTimeout as wait } from 'node:timers/promises'
import { Inngest } from 'inngest'
import type { Pool } from 'pg'
import pino from 'pino'

const silent = pino({ level: 'silent' })
const LONGER_THAN_ANY_TEST_MS = 600_000

/**
 * A function of five steps that leave a mark each. The third hangs for whoever has been told to
 * die there, so that a test can kill the process in the middle of it.
 */
export function createVictim({ pool, name, hangs }: { pool: Pool; name: string; hangs: boolean }) {
  const client = new Inngest({ id: 'victim', isDev: false, logger: silent })
  const mark = (step: number) => pool.query('INSERT INTO mark (step, worker) VALUES ($1, $2)', [step, name])
  const victim = client.createFunction(
    { id: 'victim', triggers: [{ event: 'test/victim' }], retries: 0, concurrency: { key: 'event.data.id', limit: 1 } },
    async ({ step }) => {
      for (const number of [1, 2, 3, 4, 5]) {
        await step.run(`step-${number}`, async () => {
          await mark(number)
          if (hangs && number === 3) await wait(LONGER_THAN_ANY_TEST_MS)
          return number
        })
      }
      return 'survived'
    },
  )
  return { client, functions: [victim] }
}
