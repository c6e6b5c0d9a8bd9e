import { ALPHA3_OF_ALPHA2, COUNTRY_ALIASES } from './data/country-codes.ts'
import { foldName } from './name-key.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it']
const LONGEST_NAME = 80

let codeOf: ReadonlyMap<string, string> | null = null

/**
 * ISO 3166-1 alpha-2 of a code (two or three letters), or of a country's name in English, German, French, Spanish, Portuguese or
 * Italian, or of its usual short forms. `UK` is `GB`. Null for anything else, so a city or a region is never taken for a country.
 */
export function countryCode(input: string): string | null {
  if (input.length > LONGEST_NAME) return null
  codeOf ??= buildCodes()
  const folded = foldName(input)
  return codeOf.get(folded) ?? codeOf.get(folded.replaceAll(' ', '')) ?? codeOf.get(folded.replace(/^the /, '')) ?? null
}

function buildCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  const pairs = ALPHA3_OF_ALPHA2.split(/\s+/).map((pair) => pair.split(':'))
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    for (const [alpha2 = ''] of pairs) codes.set(foldName(names.of(alpha2) ?? alpha2), alpha2)
  }
  for (const alias of COUNTRY_ALIASES.split('|')) {
    const [name = '', code = ''] = alias.split(':')
    codes.set(name, code)
  }
  for (const [alpha2 = '', alpha3 = ''] of pairs)
    codes.set(alpha2.toLowerCase(), alpha2).set(alpha3.toLowerCase(), alpha2)
  return codes
}
