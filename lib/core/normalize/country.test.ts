import { describe, expect, test } from 'vitest'
import { countryCode } from './country.ts'
import { ALPHA3_OF_ALPHA2 } from './data/country-codes.ts'

describe('countryCode', () => {
  test('reads codes of two and three letters for every country', () => {
    const pairs = ALPHA3_OF_ALPHA2.split(/\s+/).map((pair) => pair.split(':'))
    expect(pairs).toHaveLength(250)
    for (const [alpha2 = '', alpha3 = ''] of pairs) {
      expect(countryCode(alpha2.toLowerCase()), alpha2).toBe(alpha2)
      expect(countryCode(alpha3), alpha3).toBe(alpha2)
    }
  })

  test('reads the names of six languages and the usual short forms', () => {
    for (const name of ['Germany', 'Deutschland', 'Allemagne', 'Alemania', 'Alemanha', 'Germania', 'DEU'])
      expect(countryCode(name), name).toBe('DE')
    for (const name of ['USA', 'U.S.A.', 'The United States', 'États-Unis', 'EE. UU.', 'Stati Uniti'])
      expect(countryCode(name), name).toBe('US')
    for (const name of ['UK', 'England', 'Great Britain', 'Royaume-Uni']) expect(countryCode(name), name).toBe('GB')
    expect(countryCode('Côte d’Ivoire')).toBe('CI')
  })

  test('takes nothing else for a country', () => {
    for (const name of ['', 'Paris', 'California', 'EMEA', 'ZZ', '12', 'x'.repeat(50_000)])
      expect(countryCode(name), name.slice(0, 9)).toBeNull()
  })
})
