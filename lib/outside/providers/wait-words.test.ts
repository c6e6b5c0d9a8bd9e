import { expect, test } from 'vitest'
import { waitWords } from './wait-words.ts'

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000]

test.each([
  [0, 'for a moment'],
  [30 * SECOND, 'for 30 seconds'],
  [90 * SECOND, 'for 90 seconds'],
  [26 * MINUTE, 'for 26 minutes'],
  [3 * HOUR, 'for 3 hours'],
  [12 * HOUR, 'until tomorrow'],
  [24 * HOUR, 'until tomorrow'],
  [30 * HOUR, 'for 2 days'],
])('%i ms is %s', (ms, words) => {
  expect(waitWords(ms)).toBe(words)
})
