/** Windows-1252's characters for the bytes 0x80..0x9f; Latin-1 is the identity for the rest. */
const WINDOWS_1252_BYTES = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, index) => [character, 0x80 + index]),
)
/** The lead byte of a two- or three-byte UTF-8 sequence, read as Latin-1, and something that can follow it. */
const SUSPECT = /[\u00c2-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Undoes UTF-8 that was read as Windows-1252 (`JosÃ©` → `José`), also where it happened twice. Only where it is certain: every
 * character must be a Windows-1252 byte and the bytes must be valid UTF-8; any other text comes back unchanged.
 */
export function repairMojibake(text: string): string {
  let repaired = text
  for (let round = 0; round < 2; round++) {
    if (!SUSPECT.test(repaired)) return repaired
    const decoded = decodeOnce(repaired)
    if (decoded === null) return repaired
    repaired = decoded
  }
  return repaired
}

function decodeOnce(text: string): string | null {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 0x100 ? code : WINDOWS_1252_BYTES.get(text.charAt(index))
    if (byte === undefined) return null
    bytes[index] = byte
  }
  try {
    return STRICT_UTF8.decode(bytes)
  } catch {
    return null
  }
}
