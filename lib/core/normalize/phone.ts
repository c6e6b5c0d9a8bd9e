import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type PhoneResult = { e164: string } | { issue: 'no-country' | 'invalid' }

const LONGEST_NUMBER = 100

/**
 * One number as E.164; an extension is left out. A number without `+`, `00` or `011` is read in `defaultCountry` (ISO alpha-2);
 * without one it is `no-country`. Valid means that the number's plan knows it, not that somebody answers.
 */
export function parsePhone(input: string, defaultCountry: string | null): PhoneResult {
  if (input.length > LONGEST_NUMBER) return { issue: 'invalid' }
  const text = input
    .trim()
    .replace(/^['"`=]+|["'`]+$/g, '')
    .replace(/^tel:/i, '')
  if (!/\d/.test(text) || /\d[eE][+]?\d/.test(text)) return { issue: 'invalid' }
  const country = defaultCountry?.toUpperCase()
  const known: CountryCode | undefined = country && isSupportedCountry(country) ? country : undefined
  const home = parsePhoneNumberFromString(text, known ? { defaultCountry: known, extract: false } : { extract: false })
  if (home?.isValid()) return { e164: home.number }
  const abroad = parsePhoneNumberFromString(text.replace(/^\D{0,3}(?:011|00)(?=\D*[1-9])/, '+'), { extract: false })
  if (abroad?.isValid()) return { e164: abroad.number }
  const digits = text.replace(/\D/g, '').length
  return { issue: !known && !/^\D*(?:\+|00)/.test(text) && digits >= 5 && digits <= 15 ? 'no-country' : 'invalid' }
}
