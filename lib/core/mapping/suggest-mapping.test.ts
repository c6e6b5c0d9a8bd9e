import { expect, test } from 'vitest'
import { ColumnProfiler } from './column-profiler.ts'
import { MAPPING_CASES } from './suggest-mapping.cases.ts'
import { suggestMapping } from './suggest-mapping.ts'

function suggestions(header: readonly string[], rows: readonly (readonly string[])[]) {
  const profiler = new ColumnProfiler(header)
  profiler.add(rows)
  return suggestMapping(profiler.finish(), null)
}

const found = (header: string, values: readonly string[]): string | null => {
  const [one] = suggestions(
    [header],
    values.map((value) => [value]),
  )
  return one?.target.kind === 'field' ? one.target.field : null
}

test('of labelled headers nearly all that are taken are right, and nearly all that could be are taken', () => {
  const judged = MAPPING_CASES.map(([header, values, wanted]) => ({ header, wanted, got: found(header, values) }))
  const taken = judged.filter(({ got }) => got !== null)
  const right = taken.filter(({ got, wanted }) => got === wanted)
  const misses = judged
    .filter(({ got, wanted }) => got !== wanted)
    .map(({ header, wanted, got }) => `${header}: ${wanted} was taken for ${got}`)
  const told = `${judged.length} headers\n${misses.join('\n')}`
  expect(right.length / taken.length, told).toBeGreaterThanOrEqual(0.99)
  expect(right.length / judged.filter(({ wanted }) => wanted !== null).length, told).toBeGreaterThanOrEqual(0.95)
})

test('each suggestion says how it was found; two columns never feed one field', () => {
  const all = suggestions(
    ['Email', 'Work email', 'Odd', 'Empty'],
    [
      ['ada@acme.com', 'ada@acme.com', 'x', ''],
      ['', 'bob@acme.com', 'y', ''],
    ],
  )
  expect(all.filter(({ target }) => target.kind === 'field')).toHaveLength(1)
  expect(all.map(({ foundBy }) => foundBy)).toContain('header')
  for (const { reason } of all) expect(reason).not.toBe('')
  expect(all.at(-1)?.reason).toBe('the column is empty')
})
