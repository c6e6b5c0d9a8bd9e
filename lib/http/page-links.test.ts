import { expect, test } from 'vitest'
import { pageLinks } from './page-links.ts'

const rels = (link: string) =>
  Object.fromEntries(
    [...link.matchAll(/page=(\d+)&limit=\d+>; rel="(\w+)"/g)].map(([, page, rel]) => [rel, Number(page)]),
  )

test('a page in the middle leads both ways, the ends only one', () => {
  expect(rels(pageLinks('/jobs', { page: 2, limit: 10, total: 25 }))).toEqual({ first: 1, prev: 1, next: 3, last: 3 })
  expect(rels(pageLinks('/jobs', { page: 1, limit: 10, total: 25 }))).toEqual({ first: 1, next: 2, last: 3 })
  expect(rels(pageLinks('/jobs', { page: 3, limit: 10, total: 25 }))).toEqual({ first: 1, prev: 2, last: 3 })
})

test('an empty list has one page, and a page behind the last leads back to it', () => {
  expect(rels(pageLinks('/jobs', { page: 1, limit: 10, total: 0 }))).toEqual({ first: 1, last: 1 })
  expect(rels(pageLinks('/jobs', { page: 9, limit: 10, total: 20 }))).toEqual({ first: 1, prev: 2, last: 2 })
})

test('is written as RFC 8288 has it', () => {
  expect(pageLinks('/jobs', { page: 1, limit: 5, total: 6 })).toBe(
    '</jobs?page=1&limit=5>; rel="first", </jobs?page=2&limit=5>; rel="next", </jobs?page=2&limit=5>; rel="last"',
  )
})
