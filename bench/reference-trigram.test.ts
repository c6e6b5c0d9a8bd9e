import { expect, test } from 'vitest'
import { acceptFrom, bestThreshold, type TrigramAnswer, thresholdForPrecision } from './reference-trigram.ts'

function answer(personId: string, got: string, similarity: number): TrigramAnswer {
  const asked = { queryId: 'q', kind: 'name', holders: 1, tier: null, confidence: null, isAmbiguous: false }
  return { ...asked, personId, got, similarity }
}

const answers = [
  answer('a', 'a', 0.95),
  answer('', 'x', 0.9),
  answer('b', 'b', 0.85),
  answer('c', 'c', 0.8),
  answer('', 'y', 0.5),
  answer('', 'z', 0.5),
]

test('accepts what is as similar as the threshold asks', () => {
  expect(acceptFrom(answers, 0.85).map(({ got }) => got)).toEqual(['a', 'x', 'b', '', '', ''])
})

test('finds the threshold of the best F1 and the lowest of a precision', () => {
  expect(bestThreshold(answers)).toBe(0.51)
  expect(thresholdForPrecision(answers, 0.75)).toBe(0.51)
  expect(thresholdForPrecision(answers, 1)).toBe(0.91)
})

test('takes the most precise threshold where none is precise enough', () => {
  expect(thresholdForPrecision([answer('', 'x', 0.99), answer('a', 'a', 0.5)], 0.9)).toBe(0.3)
})
