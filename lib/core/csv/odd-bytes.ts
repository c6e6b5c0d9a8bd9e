import iconv from 'iconv-lite'

/** Bytes of one UTF-8 character by its first byte; 0 where none begins. */
const lengthAt = (byte: number): number =>
  byte < 0x80
    ? 1
    : byte >= 0xc2 && byte <= 0xdf
      ? 2
      : byte >= 0xe0 && byte <= 0xef
        ? 3
        : byte >= 0xf0 && byte <= 0xf4
          ? 4
          : 0

/** Whether all bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-8 with single bytes of Windows-1252 among it, as programs leave behind that join lists without a look at them. */
export function decodeWithOddBytes(bytes: Buffer): string {
  let text = ''
  let good = 0
  let at = 0
  while (at < bytes.length) {
    const length = lengthAt(bytes[at] ?? 0)
    if (length === 1 || (length > 1 && isUtf8(bytes.subarray(at, at + length)))) {
      at += length
      continue
    }
    text += bytes.toString('utf8', good, at) + iconv.decode(bytes.subarray(at, at + 1), 'windows-1252')
    at++
    good = at
  }
  return text + bytes.toString('utf8', good)
}
