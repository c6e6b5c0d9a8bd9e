import { describe, expect, test } from 'vitest'
import { parsePhone } from './phone.ts'

describe('parsePhone', () => {
  test('gives E.164 for international spellings, whatever the default country', () => {
    for (const text of [
      '+49 30 123456',
      '+49 (0)30 123456',
      '0049 30 123456',
      '011 49 30 123456',
      'tel:+49-30-123456',
      "'+49 30 123456",
      '+49 30 123456 ext. 5',
    ]) {
      expect(parsePhone(text, text.startsWith('011') ? 'US' : null), text).toEqual({ e164: '+4930123456' })
    }
  })

  test('reads national numbers in the default country', () => {
    expect(parsePhone('(415) 555-2671', 'US')).toEqual({ e164: '+14155552671' })
    expect(parsePhone('030 123456', 'de')).toEqual({ e164: '+4930123456' })
  })

  test('asks for a country where there is none', () => {
    expect(parsePhone('(415) 555-2671', null)).toEqual({ issue: 'no-country' })
    expect(parsePhone('415 555 2671', 'XX')).toEqual({ issue: 'no-country' })
  })

  test('refuses what no plan knows, and what a spreadsheet has broken', () => {
    for (const text of ['', 'call me', '+1 555', '123', '3.36123E+10', '+999 123456789', '1'.repeat(50_000)]) {
      expect(parsePhone(text, 'US'), text.slice(0, 20)).toEqual({ issue: 'invalid' })
    }
  })
})
