import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EngagementKind } from '#lib/contract/engagement.ts'
import { engagementSignal } from './engagement-signal.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

test('says nothing of nobody, and zero of somebody who stays silent or cannot be reached', () => {
  expect(engagementSignal([], NOW)).toBeNull()
  expect(engagementSignal([{ kind: 'sent', at: daysAgo(1) }], NOW)).toBe(0)
  const bounced = [
    { kind: 'replied', at: daysAgo(9) },
    { kind: 'bounced', at: daysAgo(1) },
  ] as const
  expect(engagementSignal(bounced, NOW)).toBe(0)
})

test('a fresh reply counts more than an old one, and more than a glance', () => {
  const of = (kind: 'opened' | 'replied', days: number) => engagementSignal([{ kind, at: daysAgo(days) }], NOW) ?? 0
  expect(of('replied', 0)).toBeGreaterThan(of('replied', 30))
  expect(of('replied', 30)).toBeGreaterThan(of('opened', 0))
})

test('stays within 0 and 1, and never falls by doing more', () => {
  const event = fc.record({
    kind: fc.constantFrom(...EngagementKind.options.filter((kind) => kind !== 'bounced')),
    at: fc.integer({ min: 0, max: 400 }).map(daysAgo),
  })
  fc.assert(
    fc.property(fc.array(event, { minLength: 1 }), event, (events, more) => {
      const before = engagementSignal(events, NOW) ?? 0
      const after = engagementSignal([...events, more], NOW) ?? 0
      expect(before).toBeGreaterThanOrEqual(0)
      expect(after).toBeLessThanOrEqual(1)
      expect(after).toBeGreaterThanOrEqual(before)
    }),
  )
})
