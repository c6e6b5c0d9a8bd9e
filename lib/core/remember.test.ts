import { expect, test } from 'vitest'
import { remember } from './remember.ts'

test('computes an answer once while it is asked for, and forgets what nobody asks for', () => {
  const computed: string[] = []
  const upper = remember((text) => {
    computed.push(text)
    return text.toUpperCase()
  }, 2)
  expect([upper('a'), upper('a'), upper('b')]).toEqual(['A', 'A', 'B'])
  expect(computed).toEqual(['a', 'b'])
  for (const text of ['c', 'a', 'd', 'a', 'e', 'a']) upper(text)
  expect(computed).toEqual(['a', 'b', 'c', 'd', 'e'])
  upper('b')
  expect(computed.at(-1)).toBe('b')
})
