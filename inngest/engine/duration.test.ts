import { expect, test } from 'vitest'
import { durationMs } from './duration.ts'

const nowMs = Date.parse('2026-11-21T12:00:00Z')

test('reads lengths and moments as the SDK writes them', () => {
  expect(durationMs('1s', nowMs)).toBe(1_000)
  expect(durationMs('1w2d3h4m5s', nowMs)).toBe(788_645_000)
  expect(durationMs('2026-11-21T12:00:30.000Z', nowMs)).toBe(30_000)
})

test('a moment that has gone by is now', () => {
  expect(durationMs('2026-11-21T11:00:00.000Z', nowMs)).toBe(0)
  expect(durationMs('', nowMs)).toBe(0)
})

test('is null for anything else', () => {
  expect(durationMs('a while', nowMs)).toBeNull()
})
