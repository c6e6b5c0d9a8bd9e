import { describe, expect, test } from 'vitest'
import { AppError } from './app-error.ts'
import { parseJson } from './parse-json.ts'

describe('parseJson', () => {
  test('takes what a database can keep, escapes and pairs of surrogates too', () => {
    expect(parseJson('{"a":["\\ud83d\\ude00","\\u0001","\\\\u0000"]}')).toEqual({ a: ['😀', '\u0001', '\\u0000'] })
    expect(parseJson('null')).toBeNull()
  })

  test.each([
    ['{"tags":["a","b\\u0000"]}', 'tags.1: '],
    ['{"a":{"b":"\\ud800"}}', 'a.b: '],
    ['{"a":{"\\u0000":1}}', 'a: '],
    ['"\\udc00"', 'The body: '],
  ])('refuses %s and says where', (text, start) => {
    expect(() => parseJson(text)).toThrow(AppError)
    expect(() => parseJson(text)).toThrow(start)
  })

  test('is no deeper than the body', () => {
    const deep = `${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`
    expect(() => parseJson(deep)).toThrow(AppError)
  })

  test('leaves broken JSON to whoever words it', () => {
    expect(() => parseJson('{')).toThrow(SyntaxError)
  })
})
