import { NonRetriableError, RetryAfterError } from 'inngest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, runFunctions, until } from './harness.ts'

/** What happened, in order. Every test uses names of its own. */
const trace: string[] = []
const happened = (prefix: string) => trace.filter((entry) => entry.startsWith(prefix))
const note = (entry: string) => {
  trace.push(entry)
  return entry
}

const client = createClient(`conformance-${process.pid}`)

const retrying = client.createFunction(
  { id: 'retrying', triggers: [{ event: 'test/retry' }], retries: 2 },
  async ({ step, attempt }) => {
    await step.run('before', () => note('retry before'))
    const tries = await step.run('flaky', () => {
      note(`retry flaky, attempt ${attempt}`)
      if (attempt === 0) throw new RetryAfterError('not yet', '1s')
      return happened('retry flaky').length
    })
    note(`retry done after ${tries}`)
  },
)

const parallel = client.createFunction(
  { id: 'parallel', triggers: [{ event: 'test/parallel' }], retries: 0 },
  async ({ step }) => {
    const letters = await Promise.all(
      ['a', 'b', 'c', 'd'].map((letter) => step.run(letter, () => note(`parallel ${letter}`))),
    )
    const last = await step.run('last', () => note('parallel last'))
    note(`gathered ${[...letters, last].join()}`)
  },
)

const sleeping = client.createFunction(
  { id: 'sleeping', triggers: [{ event: 'test/sleep' }], retries: 0 },
  async ({ step }) => {
    const sleptFrom = await step.run('from', () => Date.now())
    await step.sleep('nap', '1s')
    note(`slept ${Date.now() - sleptFrom >= 950 ? 'enough' : 'too little'}`)
  },
)

const sending = client.createFunction(
  { id: 'sending', triggers: [{ event: 'test/send' }], retries: 0 },
  async ({ step }) => {
    await step.sendEvent('tell', { name: 'test/sent', data: { text: 'ünï', nested: { '10': 1, '9': 2 } } })
    await step.run('after', () => note('send after'))
  },
)
const receiving = client.createFunction(
  { id: 'receiving', triggers: [{ event: 'test/sent' }], retries: 0 },
  ({ event }) => note(`received ${event.data.text} ${JSON.stringify(event.data.nested)}`),
)

const failing = client.createFunction(
  {
    id: 'failing',
    triggers: [{ event: 'test/fail' }],
    retries: 0,
    onFailure: ({ event, error }) => {
      note(`onFailure ${error.message}, ${event.data.event.data.importId}`)
    },
  },
  async ({ step }) => {
    await step.run('breaks', () => {
      throw new NonRetriableError('broken for good')
    })
  },
)

const catching = client.createFunction(
  { id: 'catching', triggers: [{ event: 'test/catch' }], retries: 0 },
  async ({ step }) => {
    const outcome = await step
      .run('breaks', () => {
        throw new NonRetriableError('broken')
      })
      .catch((error: Error) => error.message)
    await step.run('goes-on', () => note(`caught ${outcome}`))
  },
)

const cancelled = client.createFunction(
  {
    id: 'cancelled',
    triggers: [{ event: 'test/cancellable' }],
    retries: 0,
    cancelOn: [{ event: 'test/cancel', match: 'data.importId' }],
  },
  async ({ event, step }) => {
    await step.run('begin', () => note(`cancellable ${event.data.importId} begun`))
    await step.sleep('nap', '2s')
    await step.run('end', () => note(`cancellable ${event.data.importId} ended`))
  },
)

const oncePerImport = client.createFunction(
  { id: 'once', triggers: [{ event: 'test/once' }], retries: 0, idempotency: 'event.data.importId' },
  ({ event }) => note(`once ${event.data.importId}`),
)

const filtered = client.createFunction(
  { id: 'filtered', triggers: [{ event: 'test/filtered', if: "event.data.kind == 'wanted'" }], retries: 0 },
  ({ event }) => note(`filtered ${event.data.kind}`),
)

const working = new Map<string, number>()
const limited = client.createFunction(
  {
    id: 'limited',
    triggers: [{ event: 'test/limited' }],
    retries: 0,
    concurrency: { key: 'event.data.workspaceId', limit: 1 },
  },
  async ({ event, step }) => {
    const { workspaceId, number } = event.data
    await step.run('work', async () => {
      working.set(workspaceId, (working.get(workspaceId) ?? 0) + 1)
      note(
        `limited ${workspaceId} ${number} with ${working.get(workspaceId)} of its own, ${working.size} workspaces at work`,
      )
      await new Promise((resolve) => setTimeout(resolve, 150))
      const left = (working.get(workspaceId) ?? 1) - 1
      if (left === 0) working.delete(workspaceId)
      else working.set(workspaceId, left)
    })
    note(`unlimited ${workspaceId} ${number}`)
  },
)

let stop: () => Promise<void>
beforeAll(async () => {
  stop = await runFunctions(client, [
    retrying,
    parallel,
    sleeping,
    sending,
    receiving,
    failing,
    catching,
    cancelled,
    oncePerImport,
    filtered,
    limited,
  ])
})
afterAll(() => stop())

describe('whoever runs the functions', () => {
  test('tries a failed step again when it asks, and does not redo the steps before it', async () => {
    await client.send({ name: 'test/retry' })
    await until(
      () => happened('retry done'),
      (done) => done.length > 0,
    )
    expect(happened('retry')).toEqual([
      'retry before',
      'retry flaky, attempt 0',
      'retry flaky, attempt 1',
      'retry done after 2',
    ])
  })

  test('runs each of several parallel steps once, and what follows them', async () => {
    await client.send({ name: 'test/parallel' })
    const gathered = await until(
      () => happened('gathered'),
      (entries) => entries.length > 0,
    )
    expect(gathered).toEqual(['gathered parallel a,parallel b,parallel c,parallel d,parallel last'])
    expect(happened('parallel').sort()).toEqual([
      'parallel a',
      'parallel b',
      'parallel c',
      'parallel d',
      'parallel last',
    ])
  })

  test('sleeps as long as it was asked to', async () => {
    await client.send({ name: 'test/sleep' })
    expect(
      await until(
        () => happened('slept'),
        (entries) => entries.length > 0,
      ),
    ).toEqual(['slept enough'])
  })

  test('sends an event from a step once, whatever letters and keys it has', async () => {
    await client.send({ name: 'test/send' })
    await until(
      () => [...happened('received'), ...happened('send after')],
      (entries) => entries.length === 2,
    )
    expect(happened('received')).toEqual(['received ünï {"9":2,"10":1}'])
  })

  test('tells onFailure the error and the event', async () => {
    await client.send({ name: 'test/fail', data: { importId: 'i-1' } })
    const told = await until(
      () => happened('onFailure'),
      (entries) => entries.length > 0,
    )
    expect(told).toEqual(['onFailure broken for good, i-1'])
  })

  test('lets a function catch what a step threw', async () => {
    await client.send({ name: 'test/catch' })
    expect(
      await until(
        () => happened('caught'),
        (entries) => entries.length > 0,
      ),
    ).toEqual(['caught broken'])
  })

  test('cancels the run that an event names and no other', async () => {
    await client.send(['x', 'y'].map((importId) => ({ name: 'test/cancellable', data: { importId } })))
    await until(
      () => happened('cancellable'),
      (entries) => entries.length === 2,
    )
    await client.send({ name: 'test/cancel', data: { importId: 'x' } })
    await until(
      () => happened('cancellable y ended'),
      (entries) => entries.length === 1,
    )
    expect(happened('cancellable x')).toEqual(['cancellable x begun'])
  })

  test('runs once for an event sent twice with one id, and once for one idempotency key', async () => {
    const event = { id: `repeated-${process.pid}-${Date.now()}`, name: 'test/once', data: { importId: 'same-id' } }
    await client.send(event)
    await client.send(event)
    await client.send([1, 2].map(() => ({ name: 'test/once', data: { importId: 'same-key' } })))
    await client.send({ name: 'test/once', data: { importId: 'last' } })
    await until(
      () => happened('once'),
      (entries) => entries.includes('once last') && entries.length >= 3,
    )
    expect(happened('once').sort()).toEqual(['once last', 'once same-id', 'once same-key'])
  })

  test('begins a run only for events that meet the trigger’s condition', async () => {
    await client.send([
      { name: 'test/filtered', data: { kind: 'other' } },
      { name: 'test/filtered', data: { kind: 'wanted' } },
    ])
    expect(
      await until(
        () => happened('filtered'),
        (entries) => entries.length > 0,
      ),
    ).toEqual(['filtered wanted'])
  })

  test('keeps steps of one concurrency key apart and lets keys run side by side', async () => {
    const events = [1, 2, 3].flatMap((number) =>
      ['p', 'q'].map((workspaceId) => ({ name: 'test/limited', data: { workspaceId, number } })),
    )
    await client.send(events)
    await until(
      () => happened('unlimited'),
      (entries) => entries.length === 6,
    )
    const worked = happened('limited')
    expect(worked).toHaveLength(6)
    expect(worked.filter((entry) => !entry.includes('with 1 of its own'))).toEqual([])
    expect(worked.some((entry) => entry.endsWith('2 workspaces at work'))).toBe(true)
  })
})
