import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HeldValue, mergeField } from './merge-field.ts'
import type { Offer } from './sourced-value.ts'

const fill = { fillOnlyEmpty: true }
const overwrite = { fillOnlyEmpty: false }
const file = (value: string): Offer => ({ source: 'file', value })
const directory = (value: string): Offer => ({ source: 'directory', value })
const derived = (value: string): Offer => ({ source: 'derived', value })
const held = (value: string, source: HeldValue['source']['source']): HeldValue => ({
  value,
  source: { source, others: [] },
})

describe('mergeField', () => {
  test('keeps the value of the file and notes what the directory says instead', () => {
    expect(mergeField(null, [file('CTO'), directory('CEO')], overwrite)).toEqual({
      value: 'CTO',
      source: { source: 'file', others: [{ source: 'directory', value: 'CEO' }] },
    })
  })

  test('takes the directory where the file has nothing, and a derived value where nobody has', () => {
    expect(mergeField(null, [directory('CEO')], overwrite)?.value).toBe('CEO')
    expect(mergeField(null, [derived('c-suite'), directory('vp')], overwrite)?.value).toBe('vp')
    expect(mergeField(null, [derived('c-suite')], overwrite)?.source.source).toBe('derived')
  })

  test('an empty cell clears nothing', () => {
    expect(mergeField(held('CTO', 'manual'), [], overwrite)).toEqual(held('CTO', 'manual'))
    expect(mergeField(null, [], overwrite)).toBeNull()
  })

  test('a new value of the file replaces what is held, which stays beside it with its source', () => {
    expect(mergeField(held('CTO', 'manual'), [file('CEO')], overwrite)).toEqual({
      value: 'CEO',
      source: { source: 'file', others: [{ source: 'manual', value: 'CTO' }] },
    })
  })

  test('fills only what is empty when asked to, and keeps the rejected value as the other one', () => {
    expect(mergeField(held('CTO', 'manual'), [file('CEO')], fill)).toEqual({
      value: 'CTO',
      source: { source: 'manual', others: [{ source: 'file', value: 'CEO' }] },
    })
    expect(mergeField(null, [file('CEO')], fill)?.value).toBe('CEO')
  })

  test('the directory refreshes what it filled itself, and nothing that a person or a file said', () => {
    expect(mergeField(held('CTO', 'directory'), [directory('CEO')], overwrite)?.value).toBe('CEO')
    expect(mergeField(held('CTO', 'file'), [directory('CEO')], overwrite)?.value).toBe('CTO')
    expect(mergeField(held('CTO', 'manual'), [directory('CEO')], overwrite)?.value).toBe('CTO')
  })

  // A step that is run twice, or the same file imported again, must find nothing left to do.
  test('merging the same offers again changes nothing', () => {
    const value = fc.constantFrom('a', 'b', 'c')
    const anyHeld = fc.option(
      fc.record({
        value,
        source: fc.record({
          source: fc.constantFrom('file' as const, 'directory' as const, 'derived' as const, 'manual' as const),
          others: fc.constant([]),
        }),
      }),
    )
    const offers = fc
      .tuple(fc.option(value), fc.option(value), fc.option(value))
      .map(([one, two, three]) => [
        ...(one ? [file(one)] : []),
        ...(two ? [directory(two)] : []),
        ...(three ? [derived(three)] : []),
      ])
    fc.assert(
      fc.property(anyHeld, offers, fc.boolean(), (before, offered, fillOnlyEmpty) => {
        const once = mergeField(before, offered, { fillOnlyEmpty })
        expect(mergeField(once, offered, { fillOnlyEmpty })).toEqual(once)
      }),
    )
  })
})
