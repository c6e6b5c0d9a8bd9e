import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 12 })

describe('editDistance', () => {
  test('counts a swap of neighbours once', () => {
    expect(editDistance('smith', 'smiht', 3)).toBe(1)
    expect(editDistance('jon', 'john', 3)).toBe(1)
    expect(editDistance('kitten', 'sitting', 3)).toBe(3)
  })

  test('stops counting beyond the limit', () => {
    expect(editDistance('smith', 'jones', 2)).toBe(3)
    expect(editDistance('a'.repeat(65), 'b'.repeat(65), 70)).toBe(71)
  })

  test('is symmetric, zero only for equals, and never below the difference in length', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const edits = editDistance(left, right, 20)
        expect(edits).toBe(editDistance(right, left, 20))
        expect(edits === 0).toBe(left === right)
        expect(edits).toBeGreaterThanOrEqual(Math.abs(left.length - right.length))
        expect(edits).toBeLessThanOrEqual(Math.max(left.length, right.length))
      }),
    )
  })

  test('answers the same under a limit as without', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, limit) => {
        expect(editDistance(left, right, limit)).toBe(Math.min(editDistance(left, right, 30), limit + 1))
      }),
    )
  })
})
