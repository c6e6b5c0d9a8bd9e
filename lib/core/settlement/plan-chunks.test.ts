import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planChunks } from './plan-chunks.ts'

test('begins with a small chunk, so that leads appear early', () => {
  expect(planChunks(4_500, 450_000)).toEqual([
    { chunkNumber: 1, from: 1, to: 200 },
    { chunkNumber: 2, from: 201, to: 2_200 },
    { chunkNumber: 3, from: 2_201, to: 4_200 },
    { chunkNumber: 4, from: 4_201, to: 4_500 },
  ])
})

test('covers every row once and stays far below a thousand steps at the largest file', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500_000 }),
      fc.integer({ min: 0, max: 500 * 1024 * 1024 }),
      (rowsTotal, bytes) => {
        const sizeBytes = Math.min(bytes, rowsTotal * 1024 * 1024)
        const chunks = planChunks(rowsTotal, sizeBytes)
        expect(chunks.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(rowsTotal)
        expect(chunks.every(({ from }, index) => from === (chunks[index - 1]?.to ?? 0) + 1)).toBe(true)
        expect(chunks.length * 2).toBeLessThan(600)
      },
    ),
    { numRuns: 200 },
  )
})

test('takes fewer rows at a time where they are long', () => {
  const chunks = planChunks(500, 500 * 1024 * 1024)
  expect(chunks[0]).toEqual({ chunkNumber: 1, from: 1, to: 8 })
  expect(chunks).toHaveLength(63)
})
