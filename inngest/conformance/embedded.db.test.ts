import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Inngest } from 'inngest'
import { Pool } from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, startEngine } from '#inngest/engine/engine.ts'
import { inTransaction } from '#inngest/engine/in-transaction.ts'
import { freeLeasesOfTheDead } from '#inngest/engine/lease.ts'
import { migrateQueue } from '#inngest/engine/migrate-queue.ts'
import { startOutbox } from '#inngest/outbox/start-outbox.ts'
import { hearBroken } from '#lib/db/hear-broken.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { TEST_LEASE_MS, until } from './harness.ts'
import { createVictim } from './victim-functions.ts'

const silent = pino({ level: 'silent' })

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = hearBroken(new Pool({ connectionString: database.url }))
  await Promise.all([migrateQueue(database.url), migrateQueue(database.url), migrateQueue(database.url)])
  await pool.query('CREATE TABLE mark (step integer NOT NULL, worker text NOT NULL)')
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

type Definition = Pick<Parameters<typeof startEngine>[0], 'client' | 'functions'>

const start = (definition: Definition, log: pino.Logger = silent): Promise<Engine> =>
  startEngine({ databaseUrl: database.url, leaseMs: TEST_LEASE_MS, log, ...definition })

const createClient = (id: string) => new Inngest({ id, isDev: false, logger: silent })

async function runsOf(functionId: string) {
  const { rows } = await pool.query<{ id: string; status: string; output: string | null; steps: number }>(
    'SELECT id, status, output, steps FROM engine.run WHERE function_id = $1 ORDER BY started_at',
    [functionId],
  )
  return rows
}

const endedRunsOf = (functionId: string, count = 1) =>
  until(
    () => runsOf(functionId),
    (runs) => runs.length === count && runs.every(({ status }) => status !== 'running'),
  )

describe('the embedded engine', () => {
  test('goes on where a killed process stopped, and redoes only the step it was in', async () => {
    const victim = spawn(process.execPath, ['inngest/conformance/victim.ts', database.url, String(TEST_LEASE_MS)], {
      stdio: 'inherit',
    })
    const marks = async () =>
      (await pool.query<{ step: number; worker: string }>('SELECT * FROM mark ORDER BY step, worker')).rows
    await until(marks, (rows) => rows.length === 3)
    victim.kill('SIGKILL')
    await once(victim, 'exit')

    const engine = await start(createVictim({ pool, name: 'heir', hangs: false }))
    expect(await endedRunsOf('victim-victim')).toMatchObject([{ status: 'completed', output: '"survived"', steps: 5 }])
    await engine.stop()
    expect((await marks()).map(({ step, worker }) => `${step} ${worker}`)).toEqual([
      '1 killed',
      '2 killed',
      '3 heir',
      '3 killed',
      '4 heir',
      '5 heir',
    ])
    const left = await pool.query('SELECT FROM graphile_worker.jobs WHERE locked_by IS NOT NULL')
    expect(left.rowCount).toBe(0)
  })

  test('runs each step once when two workers share the runs', async () => {
    const done: string[] = []
    const define = (worker: string) => {
      const client = createClient('shared')
      const shared = client.createFunction(
        { id: 'shared', triggers: [{ event: 'test/shared' }], retries: 0 },
        async ({ event, step }) => {
          const record = (name: string) => step.run(name, () => done.push(`${worker} ${event.data.number} ${name}`))
          await record('first')
          await Promise.all(['left', 'right'].map(record))
          await record('last')
        },
      )
      return { client, functions: [shared] }
    }
    const [one, two] = [define('one'), define('two')]
    const engines = await Promise.all([start(one), start(two)])
    await one.client.send(Array.from({ length: 20 }, (_, number) => ({ name: 'test/shared', data: { number } })))
    const runs = await endedRunsOf('shared-shared', 20)
    await Promise.all(engines.map((engine) => engine.stop()))
    expect(runs.every(({ status, steps }) => status === 'completed' && steps === 4)).toBe(true)
    expect(new Set(done.map((entry) => entry.replace(/^\w+ /, ''))).size).toBe(80)
    expect(done).toHaveLength(80)
    expect(new Set(done.map((entry) => entry.split(' ')[0]))).toEqual(new Set(['one', 'two']))
  })

  test('discards the late answer of a lease that has passed on', async () => {
    const client = createClient('late')
    const late = Promise.withResolvers<void>()
    let tries = 0
    const slow = client.createFunction({ id: 'slow', triggers: [{ event: 'test/slow' }], retries: 0 }, ({ step }) =>
      step.run('work', async () => {
        tries += 1
        if (tries > 1) return 'second'
        await late.promise
        return 'first'
      }),
    )
    const warnings: string[] = []
    const log = pino({ level: 'warn' }, { write: (line) => warnings.push(JSON.parse(line).msg) })
    const engine = await start({ client, functions: [slow] }, log)
    await client.send({ name: 'test/slow' })
    await until(
      () => tries,
      (count) => count === 1,
    )
    await inTransaction(pool, async (tx) => {
      await tx.query('DELETE FROM engine.worker')
      await freeLeasesOfTheDead(tx)
    })
    expect(await endedRunsOf('late-slow')).toMatchObject([{ status: 'completed', output: '"second"', steps: 1 }])
    late.resolve()
    await until(
      () => warnings,
      (lines) => lines.includes('discarded a late answer'),
    )
    expect(await runsOf('late-slow')).toMatchObject([{ output: '"second"', steps: 1 }])
    await engine.stop()
  })

  test('hands a step that outlasts the stop to the next worker', async () => {
    const client = createClient('stopped')
    const never = Promise.withResolvers<void>()
    let tries = 0
    const long = client.createFunction({ id: 'long', triggers: [{ event: 'test/long' }], retries: 0 }, ({ step }) =>
      step.run('work', async () => {
        tries += 1
        if (tries === 1) await never.promise
        return tries
      }),
    )
    const first = await start({ client, functions: [long] })
    await client.send({ name: 'test/long' })
    await until(
      () => tries,
      (count) => count === 1,
    )
    await first.stop({ graceMs: 50 })
    const second = await start({ client, functions: [long] })
    expect(await endedRunsOf('stopped-long')).toMatchObject([{ status: 'completed', output: '2' }])
    await second.stop()
    never.resolve()
  })

  test('registers cron triggers with the queue, and starts one run a tick', async () => {
    const client = createClient('clock')
    const ticking = client.createFunction(
      { id: 'tick', triggers: [{ cron: '30 4 1 1 *' }], retries: 0 },
      ({ event }) => event.name,
    )
    const engine = await start({ client, functions: [ticking] })
    const readKnown = () =>
      pool.query('SELECT FROM graphile_worker._private_known_crontabs WHERE identifier = $1', ['clock-tick 30 4 1 1 *'])
    await until(
      async () => (await readKnown()).rowCount,
      (count) => count === 1,
    )
    const payload = { functionId: 'clock-tick', cron: '30 4 1 1 *', _cron: { ts: '2026-01-01T04:30:00Z' } }
    for (const _twice of [1, 2]) await pool.query("SELECT graphile_worker.add_job('inngest-cron', $1)", [payload])
    expect(await endedRunsOf('clock-tick')).toMatchObject([
      { status: 'completed', output: '"inngest/scheduled.timer"' },
    ])
    await engine.stop()
    expect(await runsOf('clock-tick')).toHaveLength(1)
  })

  test('refuses by name what it does not do', async () => {
    const client = createClient('refused')
    const refusal = (options: Parameters<typeof client.createFunction>[0]) =>
      start({ client, functions: [client.createFunction(options, () => null)] })
    const triggers = [{ event: 'test/refused' }]
    await expect(refusal({ id: 'a', triggers, throttle: { limit: 1, period: '1m' } })).rejects.toThrow(
      /refused-a.*throttle/,
    )
    await expect(refusal({ id: 'b', triggers, debounce: { period: '1m' } })).rejects.toThrow(/refused-b.*debounce/)
    await expect(refusal({ id: 'c', triggers, priority: { run: '1' } })).rejects.toThrow(/refused-c.*priority/)
    await expect(refusal({ id: 'd', triggers: [{ event: 'test/*' }] })).rejects.toThrow(/refused-d.*wildcard/)
    await expect(refusal({ id: 'e', triggers: [{ cron: 'TZ=Europe/Paris 0 9 * * *' }] })).rejects.toThrow(
      /refused-e.*zone/,
    )
    await expect(refusal({ id: 'f', triggers: [{ event: 'x', if: 'size(event.data.a) > 1' }] })).rejects.toThrow(
      /refused-f.*size/,
    )
  })

  test('fails a run that asks for a step operation it lacks', async () => {
    const client = createClient('lacking')
    const waiting = client.createFunction({ id: 'wait', triggers: [{ event: 'test/wait' }], retries: 0 }, ({ step }) =>
      step.waitForEvent('reply', { event: 'test/reply', timeout: '1h' }),
    )
    const engine = await start({ client, functions: [waiting] })
    await client.send({ name: 'test/wait' })
    const [run] = await endedRunsOf('lacking-wait')
    await engine.stop()
    expect(run).toMatchObject({ status: 'failed', output: expect.stringContaining('WaitForEvent') })
  })

  test('fails a run past its deadline, which a sleep does not use up', async () => {
    const client = createClient('overdue')
    const asleep = client.createFunction(
      { id: 'asleep', triggers: [{ event: 'test/asleep' }], retries: 0 },
      ({ step }) => step.sleep('nap', '300d'),
    )
    const engine = await start({ client, functions: [asleep] })
    await client.send({ name: 'test/asleep' })
    const readLeft = () =>
      pool.query<{ days: number }>(
        `SELECT extract(day FROM deadline_at - now())::int AS days FROM engine.run
          WHERE function_id = 'overdue-asleep'`,
      )
    await until(
      async () => (await readLeft()).rows[0]?.days ?? 0,
      (days) => days === 306,
    )
    await pool.query("UPDATE engine.run SET deadline_at = now() WHERE function_id = 'overdue-asleep'")
    const [run] = await endedRunsOf('overdue-asleep')
    await engine.stop()
    expect(run).toMatchObject({ status: 'failed', output: expect.stringContaining('DeadlineExceeded') })
  })

  test('answers nobody who has not signed', async () => {
    const client = createClient('closed')
    const closed = client.createFunction({ id: 'closed', triggers: [{ event: 'test/closed' }] }, () => null)
    const engine = await start({ client, functions: [closed] })
    const url = `${engine.origin}/api/inngest?fnId=closed-closed&stepId=step`
    const body = JSON.stringify({
      event: { name: 'test/closed', data: {} },
      events: [],
      steps: {},
      ctx: { run_id: 'x' },
      version: 2,
    })
    for (const method of ['POST', 'PUT']) {
      expect((await fetch(url, { method, body })).status).toBe(401)
    }
    expect((await fetch(`${engine.origin}/e/guess`, { method: 'POST', body: '[]' })).status).toBe(404)
    await engine.stop()
  })

  test('gets what services put into the outbox, each event once from two dispatchers', async () => {
    const client = createClient('posted')
    const posted = client.createFunction(
      { id: 'posted', triggers: [{ event: 'test/posted' }], retries: 0 },
      ({ event }) => event.data.number,
    )
    const engine = await start({ client, functions: [posted] })
    let refusals = 0
    const send = async (events: Parameters<typeof client.send>[0]) => {
      refusals += 1
      if (refusals === 1) throw new Error('nobody is there')
      return client.send(events)
    }
    const open = () => startOutbox({ databaseUrl: database.url, send, log: silent })
    const outboxes = await Promise.all([open(), open()])
    const messages = Array.from({ length: 150 }, (_, number) => ({ name: 'test/posted', data: { number } }))
    await database.db.$transaction((tx) => putOutbox(tx, messages))
    const runs = await endedRunsOf('posted-posted', 150)
    expect(new Set(runs.map(({ output }) => output)).size).toBe(150)
    expect((await pool.query('SELECT FROM outbox_event WHERE sent_at IS NULL')).rowCount).toBe(0)
    await Promise.all(outboxes.map((outbox) => outbox.stop()))
    await engine.stop()
  })
})
