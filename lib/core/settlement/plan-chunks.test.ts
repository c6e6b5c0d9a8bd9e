import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planChunks } from './plan-chunks.ts'

test('begins with a small chunk, so that leads appear early', () => {
  expect(planChunks(4_500)).toEqual([
    { chunkNumber: 1, fromRow: 1, toRow: 200 },
    { chunkNumber: 2, fromRow: 201, toRow: 2_200 },
    { chunkNumber: 3, fromRow: 2_201, toRow: 4_200 },
    { chunkNumber: 4, fromRow: 4_201, toRow: 4_500 },
  ])
})

test('covers every row once and stays far below a thousand steps at the largest file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500_000 }), (rowsTotal) => {
      const chunks = planChunks(rowsTotal)
      expect(chunks.reduce((sum, { fromRow, toRow }) => sum + toRow - fromRow + 1, 0)).toBe(rowsTotal)
      expect(chunks.every(({ fromRow }, index) => fromRow === (chunks[index - 1]?.toRow ?? 0) + 1)).toBe(true)
      expect(chunks.length * 2).toBeLessThan(600)
    }),
    { numRuns: 200 },
  )
})
