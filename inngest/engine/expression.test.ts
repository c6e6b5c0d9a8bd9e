import { describe, expect, test } from 'vitest'
import { holds, parseCondition, parseKey, readKey } from './expression.ts'

const scope = { event: { data: { importId: 'i1', rows: 3, done: true } }, async: { data: { importId: 'i1' } } }
const isSo = (text: string) => holds(parseCondition(text), scope)

describe('a condition', () => {
  test('compares paths and literals', () => {
    expect(isSo('event.data.importId == async.data.importId')).toBe(true)
    expect(isSo(`event.data.importId == 'i2'`)).toBe(false)
    expect(isSo('event.data.rows == 3 && event.data.done == true')).toBe(true)
    expect(isSo('event.data.rows == 3 && event.data.done != true')).toBe(false)
  })

  test('does not take a number for its text', () => {
    expect(isSo(`event.data.rows == '3'`)).toBe(false)
  })

  test('is not met by what is not there, whichever way it asks', () => {
    expect(isSo('event.data.nobody == async.data.nobody')).toBe(false)
    expect(isSo(`event.data.nobody != 'x'`)).toBe(false)
    expect(isSo('event.data.constructor == event.data.constructor')).toBe(false)
  })

  test('is refused, with its text, when it says more', () => {
    for (const text of [
      'event.data.rows > 3',
      'a == b || c == d',
      'size(event.data) == 1',
      'event.data.done',
      '',
      'a == b == c',
    ]) {
      expect(() => parseCondition(text)).toThrow(`"${text}"`)
    }
  })
})

describe('a key', () => {
  test('joins paths and literals', () => {
    expect(readKey(parseKey(`event.data.importId + "-" + event.data.rows`), scope)).toBe('i1-3')
  })

  test('reads what is not there as nothing', () => {
    expect(readKey(parseKey('event.data.nobody'), scope)).toBe('')
  })
})
