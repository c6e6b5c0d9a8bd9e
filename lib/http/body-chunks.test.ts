import { expect, test } from 'vitest'
import { bodyChunks } from './body-chunks.ts'

/** Feeds on and on, as a server does that knows nothing of its reader. */
function feeder(pieces: number) {
  const fed = { pieces: 0, isCancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (fed.pieces++ === pieces) controller.close()
      else controller.enqueue(new Uint8Array(1_000))
    },
    cancel() {
      fed.isCancelled = true
    },
  })
  return { body, fed }
}

test('gives every chunk', async () => {
  const { body } = feeder(5)
  let bytes = 0
  for await (const chunk of bodyChunks(body)) bytes += chunk.length
  expect(bytes).toBe(5_000)
})

test('reads the rest away when nobody wants it, and cancels nothing', async () => {
  const { body, fed } = feeder(200)
  for await (const _ of bodyChunks(body)) break
  await expect.poll(() => fed.pieces).toBe(201)
  expect(fed.isCancelled).toBe(false)
})

test('a sender that breaks off is told to whoever reads', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(1))
      setTimeout(() => controller.error(new Error('aborted')), 10)
    },
  })
  await expect(async () => {
    for await (const _ of bodyChunks(body)) await new Promise((resolve) => setTimeout(resolve, 20))
  }).rejects.toThrow('aborted')
})

/** Says a byte every few milliseconds, for ever. */
function trickle(everyMs: number) {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, everyMs))
      controller.enqueue(new Uint8Array(1))
    },
  })
}

test('a sender that trickles or falls silent is dropped', async () => {
  const drop = async (body: ReadableStream<Uint8Array>) => {
    for await (const _ of bodyChunks(body, { waitMs: 60, bytesMin: 100 }));
  }
  await expect(drop(trickle(5))).rejects.toMatchObject({ code: 'upload-incomplete' })
  await expect(drop(new ReadableStream())).rejects.toMatchObject({ code: 'upload-incomplete' })
})

test('a reader that takes its time is not held against the sender', async () => {
  const { body } = feeder(5)
  let bytes = 0
  for await (const chunk of bodyChunks(body, { waitMs: 20, bytesMin: 10_000 })) {
    bytes += chunk.length
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  expect(bytes).toBe(5_000)
})
