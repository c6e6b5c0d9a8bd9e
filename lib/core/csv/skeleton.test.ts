import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { skeletonOfUtf16, skeletonOfUtf32 } from './skeleton.ts'

const plain = (text: string, unitsOf: (character: string) => number): number[] =>
  [...text].flatMap((character) =>
    character < '\u0080' ? [character.charCodeAt(0)] : Array.from({ length: unitsOf(character) }, () => 0x80),
  )

test('keeps ASCII and a byte for every other unit, wherever the bytes lie in memory', () => {
  const text = fc
    .array(fc.constantFrom('a', ',', '"', '\n', '\0', 'é', '漢', '😀', 'Ā', '\u0a0a'))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, fc.nat(7), fc.boolean(), (value, offset, isBigEndian) => {
      const order = isBigEndian ? 'be' : 'le'
      const placed = (bytes: Buffer) => Buffer.concat([Buffer.alloc(offset), bytes]).subarray(offset)
      const utf16 = placed(iconv.encode(value, `utf-16${order}`, { addBOM: false }))
      const utf32 = placed(iconv.encode(value, `utf-32${order}`, { addBOM: false }))
      expect([...skeletonOfUtf16(utf16, isBigEndian)]).toEqual(plain(value, ({ length }) => length))
      expect([...skeletonOfUtf32(utf32, isBigEndian)]).toEqual(plain(value, () => 1))
    }),
    { numRuns: 500 },
  )
})
