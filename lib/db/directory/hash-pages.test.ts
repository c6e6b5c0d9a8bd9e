import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersUnder, placeOf } from './hash-pages.ts'

const hash = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

test('every number of a hash is found on its page, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, number)), fc.integer({ min: 0, max: 26 }), (entries, bits) => {
      const pages = new Map<number, Buffer[]>()
      for (const [key, value] of entries) {
        const { page, rest } = placeOf(key, bits)
        const entry = Buffer.alloc(8)
        entry.writeInt32BE(rest)
        entry.writeInt32BE(value, 4)
        pages.set(page, [...(pages.get(page) ?? []), entry])
      }
      for (const [key] of entries) {
        const { page, rest } = placeOf(key, bits)
        const meant = entries.filter(
          ([other]) => placeOf(other, bits).page === page && placeOf(other, bits).rest === rest,
        )
        expect(numbersUnder(Buffer.concat(pages.get(page) ?? []), rest)).toEqual(meant.map(([, value]) => value))
      }
    }),
  )
})
