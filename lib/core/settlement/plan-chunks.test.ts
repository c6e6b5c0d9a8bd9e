import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planChunks } from './plan-chunks.ts'

test('begins with a small chunk, so that leads appear early', () => {
  expect(planChunks(4_500)).toEqual([
    { chunkNumber: 1, from: 1, to: 200 },
    { chunkNumber: 2, from: 201, to: 2_200 },
    { chunkNumber: 3, from: 2_201, to: 4_200 },
    { chunkNumber: 4, from: 4_201, to: 4_500 },
  ])
})

test('covers every row once and stays far below a thousand steps at the largest file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500_000 }), (rowsTotal) => {
      const chunks = planChunks(rowsTotal)
      expect(chunks.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(rowsTotal)
      expect(chunks.every(({ from }, index) => from === (chunks[index - 1]?.to ?? 0) + 1)).toBe(true)
      expect(chunks.length * 2).toBeLessThan(600)
    }),
    { numRuns: 200 },
  )
})
