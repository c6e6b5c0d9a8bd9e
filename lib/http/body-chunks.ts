import { AppError } from '#lib/core/app-error.ts'

/** What is still thrown away of a body that nobody wants any more, before its sender is left alone. */
const DRAINED_BYTES_MAX = 64 * 1024 * 1024

/** The least that a sender has to bring in each stretch of waiting for it. */
export type Pace = { waitMs: number; bytesMin: number }
const PACE: Pace = { waitMs: 30_000, bytesMin: 8 * 1024 }

/**
 * A request's body as it arrives. Whoever stops early need not care for the rest: it is read and thrown away, since the server that
 * feeds the stream goes on feeding it and does not bear that it is cancelled. Only the time spent waiting for the sender counts
 * against it.
 *
 * @throws AppError `upload-incomplete` for a sender that falls silent or trickles; whatever the stream breaks off with
 */
export async function* bodyChunks(body: ReadableStream<Uint8Array>, pace: Pace = PACE): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  let isRead = false
  let waitedMs = 0
  let bytes = 0
  try {
    for (;;) {
      const asked = performance.now()
      const { done, value } = await withinMs(reader.read(), pace.waitMs - waitedMs)
      if (done) {
        isRead = true
        return
      }
      waitedMs += performance.now() - asked
      bytes += value.length
      if (bytes >= pace.bytesMin) waitedMs = bytes = 0
      yield value
    }
  } finally {
    if (!isRead) void drain(reader)
  }
}

async function withinMs<Value>(value: Promise<Value>, ms: number): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(tooSlow()), Math.max(ms, 1))
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let bytes = 0
  try {
    while (bytes < DRAINED_BYTES_MAX) {
      const { done, value } = await reader.read()
      if (done) return
      bytes += value.length
    }
  } catch {
    // Its sender has gone.
  }
}

const tooSlow = (): AppError =>
  new AppError('upload-incomplete', 'The body came too slowly or stopped coming. Nothing was kept; send it again.')
