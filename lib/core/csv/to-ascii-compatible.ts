import { decoderFor } from './decoder-for.ts'
import type { RawRecord } from './record-splitter.ts'

type Transcoded = {
  bytes: AsyncIterable<Uint8Array>
  /** Where a record begins in the original bytes. */
  offsetOf: (record: RawRecord) => number
}

/**
 * UTF-16 has zero bytes inside and line ends of two bytes; it is read as UTF-8 from here on. Every other encoding passes
 * as it is. Byte order marks are taken off.
 */
export function toAsciiCompatible(chunks: AsyncIterable<Uint8Array>, encoding: string): Transcoded {
  if (!encoding.startsWith('utf-16')) return withoutMark(chunks)
  const markBytes = { value: 0 }
  return { bytes: transcode(chunks, encoding, markBytes), offsetOf: utf16Offsets(markBytes) }
}

function withoutMark(chunks: AsyncIterable<Uint8Array>): Transcoded {
  let markBytes = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    let isFirst = true
    for await (const chunk of chunks) {
      const marked = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
      if (marked) markBytes = 3
      isFirst = false
      yield marked ? chunk.subarray(3) : chunk
    }
  }
  return { bytes: bytes(), offsetOf: ({ byteOffset }) => byteOffset + markBytes }
}

async function* transcode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  markBytes: { value: number },
): AsyncGenerator<Uint8Array> {
  const decoder = decoderFor(encoding)
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)))
      markBytes.value = 2
    isFirst = false
    yield Buffer.from(decoder.write(chunk), 'utf8')
  }
  yield Buffer.from(decoder.end(), 'utf8')
}

/** Records come in order, so the UTF-16 units before each are counted as the gaps between them go by. */
function utf16Offsets(markBytes: { value: number }): Transcoded['offsetOf'] {
  let seen = { byteOffset: 0, units: 0, length: 0 }
  return ({ byteOffset, bytes }) => {
    const gap = byteOffset - seen.byteOffset - seen.length
    const units = seen.units + gap
    const own = bytes.toString('utf8').length
    seen = { byteOffset, units: units + own, length: bytes.length }
    return markBytes.value + 2 * units
  }
}
