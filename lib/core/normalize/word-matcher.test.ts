import { expect, test } from 'vitest'
import { wordMatcher } from './word-matcher.ts'

test('finds whole words, parts of them at a star, and the longer of two phrases', () => {
  const matcher = wordMatcher(`front | front end|*chef
    |chief * officer`)
  const found = (text: string) => matcher.exec(` ${text} `)?.[0] ?? null
  expect(['front', 'front end dev', 'frontier', 'ekonomichef', 'chef', 'cheffe'].map(found)).toEqual([
    'front',
    'front end',
    null,
    'ekonomichef',
    'chef',
    null,
  ])
  expect([found('chief happiness officer'), found('chief officer')]).toEqual(['chief happiness officer', null])
})
