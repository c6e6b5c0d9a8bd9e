/** The page that holds a hash, and what it stands by there. See the migration that makes the pages. */
export type HashPlace = { page: number; rest: number }

const ENTRY_BYTES = 8

/** @param hash of 64 bits, signed */
export function placeOf(hash: bigint, bits: number): HashPlace {
  return { page: Number(BigInt.asUintN(bits, hash)), rest: Number(BigInt.asIntN(32, hash >> 32n)) }
}

/** The numbers that a page holds under the upper half of a hash, in no particular order. */
export function numbersUnder(entries: Buffer, rest: number): number[] {
  const numbers: number[] = []
  for (let at = 0; at + ENTRY_BYTES <= entries.length; at += ENTRY_BYTES) {
    if (entries.readInt32BE(at) === rest) numbers.push(entries.readInt32BE(at + 4))
  }
  return numbers
}
