import iconv from 'iconv-lite'

/** Turns bytes into text piece by piece; a character cut in two is kept back until the rest of it comes. */
export type Decoder = { write(bytes: Uint8Array): string; end(): string }

/** Invalid bytes become U+FFFD; who must not have that asks `EncodingScan` before. */
export function decoderFor(encoding: string): Decoder {
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding)
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  }
  const decoder = iconv.getDecoder(encoding)
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? '',
  }
}

/** Whether a file can be read in this encoding at all: what a person may choose. */
export const isKnownEncoding = (encoding: string): boolean =>
  encoding.startsWith('utf-') || iconv.encodingExists(encoding)
