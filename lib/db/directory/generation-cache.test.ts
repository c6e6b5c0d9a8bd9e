import { expect, test } from 'vitest'
import { GenerationCache } from './generation-cache.ts'

test('keeps what was read of a generation, and nothing of another', () => {
  const cache = new GenerationCache<number, string>(2)
  expect(cache.find(1, [7, 8])).toEqual({ known: new Map(), unknown: [7, 8] })
  cache.keep(1, new Map([[7, 'seven']]))
  expect(cache.find(1, [7, 8])).toEqual({ known: new Map([[7, 'seven']]), unknown: [8] })
  expect(cache.find(2, [7]).unknown).toEqual([7])
  cache.keep(1, new Map([[7, 'late']]))
  expect(cache.find(2, [7]).unknown).toEqual([7])
})

test('holds a bounded number, those asked for last', () => {
  const cache = new GenerationCache<number, number>(10)
  cache.find(1, [])
  for (let at = 0; at < 100; at++) {
    cache.keep(1, new Map([[at, at]]))
    cache.find(1, [0])
  }
  expect(cache.find(1, [0]).unknown).toEqual([])
  expect(
    cache.find(
      1,
      Array.from({ length: 100 }, (_, at) => at),
    ).known.size,
  ).toBeLessThanOrEqual(20)
})
