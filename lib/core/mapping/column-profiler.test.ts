import { expect, test } from 'vitest'
import { ColumnProfiler } from './column-profiler.ts'

const profile = (header: readonly string[], rows: readonly string[][]) => {
  const profiler = new ColumnProfiler(header)
  for (let at = 0; at < rows.length; at += 700) profiler.add(rows.slice(at, at + 700))
  return profiler.finish()
}

test('figures are of the whole column, not of its beginning', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    at < 19_000 ? '' : `person${at}@late.com`,
    at % 2 === 0 ? 'gold' : 'silver',
    `value ${at}`,
    at === 19_999 ? '25/03/2026' : '03/04/2026',
  ])
  const [late, choice, many, date] = profile(['Mail', 'Plan', 'Many', 'Date'], rows)
  expect(late).toMatchObject({ sample: 'person19000@late.com', fillRate: 0.05, kinds: { email: 1 } })
  expect(choice).toMatchObject({
    distinctValues: 2,
    choices: [
      { value: 'gold', count: 10_000 },
      { value: 'silver', count: 10_000 },
    ],
  })
  expect(many).toMatchObject({ distinctValues: 1_000, choices: [] })
  expect(date).toMatchObject({ dateOrder: 'dmy' })
})

test.each([
  [['03/04/2026', '05/06/2026'], null],
  [['03/14/2026', '05/06/2026'], 'mdy'],
  [['13/04/2026', '05/16/2026'], null],
  [['2026-04-03', '2026-12-31 10:00'], 'ymd'],
  [['2026-04-03', '13/04/2026'], null],
  [['31.12.26', '1.2.26'], 'dmy'],
  [['31.12.26', 'later', 'never', 'soon'], null],
])('the order of %j is %s', (values, order) => {
  const [column] = profile(
    ['Date'],
    values.map((value) => [value]),
  )
  expect(column?.dateOrder).toBe(order)
})

test('an empty file, an empty column and a hostile name are no trouble', () => {
  expect(profile(['__proto__', 'Empty'], [])).toMatchObject([{ header: '__proto__', fillRate: 0, kinds: {} }, {}])
  expect(profile(['Empty'], [['  '], ['']])).toMatchObject([{ sample: '', fillRate: 0, distinctValues: 0 }])
})
