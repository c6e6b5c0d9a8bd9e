import { expect, test } from 'vitest'
import { paletteMatches } from './palette-matches.ts'
import { PALETTE_ACTIONS, PALETTE_PAGES } from './palette-pages.ts'

const labels = (text: string, role: 'viewer' | 'editor' | 'admin' = 'admin') =>
  paletteMatches(PALETTE_PAGES, text, role).map(({ label }) => label)

test('finds a page by the beginning of any of its words, in any order', () => {
  expect(labels('pass')).toEqual(['You'])
  expect(labels('map sav')).toEqual(['Saved mappings'])
  expect(labels('who changed')).toEqual(['Audit log'])
  expect(labels('ppings')).toEqual([])
})

test('offers nobody what their role does not have', () => {
  expect(labels('audit', 'editor')).toEqual([])
  expect(paletteMatches(PALETTE_ACTIONS, '', 'viewer')).toEqual([])
  expect(paletteMatches(PALETTE_ACTIONS, '', 'editor')).toHaveLength(PALETTE_ACTIONS.length)
})

test('no two pages have the same key', () => {
  const keys = PALETTE_PAGES.flatMap(({ key }) => key ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
