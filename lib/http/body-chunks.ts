/** What is still thrown away of a body that nobody wants any more, before its sender is left alone. */
const DRAINED_BYTES_MAX = 64 * 1024 * 1024

/**
 * A request's body as it arrives. Whoever stops early need not care for the rest: it is read and thrown away, since the server that
 * feeds the stream goes on feeding it and does not bear that it is cancelled.
 */
export async function* bodyChunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  let isRead = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        isRead = true
        return
      }
      yield value
    }
  } finally {
    if (!isRead) void drain(reader)
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
