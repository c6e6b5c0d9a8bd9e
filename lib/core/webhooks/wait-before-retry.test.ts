import { expect, test } from 'vitest'
import { waitBeforeRetry } from './wait-before-retry.ts'

const waits = (random: number) =>
  Array.from({ length: 20 }, (_, at) => waitBeforeRetry(at + 1, { askedMs: null, random })).filter((s) => s !== null)

test('tries nine times within about a day, each time later', () => {
  for (const random of [0, 0.5, 1]) {
    const all = waits(random)
    expect(all).toHaveLength(8)
    expect(all.toSorted((one, other) => one - other)).toEqual(all)
    const hours = all.reduce((sum, seconds) => sum + seconds, 0) / 3_600
    expect(hours).toBeGreaterThan(20)
    expect(hours).toBeLessThan(28)
  }
})

test('spreads the tries of many receivers', () => {
  expect(new Set([0, 0.25, 0.5, 0.75, 1].map((random) => waits(random)[3])).size).toBe(5)
})

test('waits longer where the receiver asks for it, never shorter, and a day at most', () => {
  const asked = (ms: number) => waitBeforeRetry(1, { askedMs: ms, random: 0.5 })
  expect(asked(90_000)).toBe(90)
  expect(asked(1_000)).toBe(5)
  expect(asked(1e12)).toBe(86_400)
  expect(waitBeforeRetry(9, { askedMs: 1_000, random: 0.5 })).toBeNull()
})
