import { describe, expect, test } from 'vitest'
import { backOffMs, retryAfterMs } from './back-off.ts'

describe('backOffMs', () => {
  test('grows from 15 seconds to two hours and stays there', () => {
    expect([0, 1, 2, 9, 10, 19].map((attempt) => backOffMs(attempt, 0))).toEqual([
      15_000, 30_000, 60_000, 7_200_000, 7_200_000, 7_200_000,
    ])
  })

  test('adds up to half a minute by chance', () => {
    expect(backOffMs(0, 0.5)).toBe(30_000)
  })
})

describe('retryAfterMs', () => {
  const nowMs = Date.parse('2026-11-21T12:00:00Z')

  test('reads seconds and dates', () => {
    expect(retryAfterMs('90', nowMs)).toBe(90_000)
    expect(retryAfterMs('2026-11-21T12:02:00.000Z', nowMs)).toBe(120_000)
    expect(retryAfterMs('Sat, 21 Nov 2026 12:02:00 GMT', nowMs)).toBe(120_000)
  })

  test('holds what it reads between a second and a day', () => {
    expect(retryAfterMs('0', nowMs)).toBe(1_000)
    expect(retryAfterMs('1999-01-01T00:00:00Z', nowMs)).toBe(1_000)
    expect(retryAfterMs('999999999', nowMs)).toBe(86_400_000)
  })

  test('is null for anything else', () => {
    expect(retryAfterMs('soon', nowMs)).toBeNull()
  })
})
