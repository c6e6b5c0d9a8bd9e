import type { DateOrder } from '#lib/contract/upload-reading.ts'
import { countryCode } from '#lib/core/normalize/country.ts'
import { registrableDomain } from '#lib/core/normalize/domain.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'

/** What a cell looks like by itself, whatever its column is called. */
export type ValueKind =
  | 'email'
  | 'named-email'
  | 'linkedin'
  | 'url'
  | 'domain'
  | 'phone'
  | 'date'
  | 'country'
  | 'number'
  | 'text'

/** A column as its values show it. */
export type ColumnProfile = {
  columnIndex: number
  header: string
  /** First value, shortened to 200 characters; '' when the column is empty. */
  sample: string
  /** Rows with a value over all rows, 0..1. */
  fillRate: number
  /** Different values; `DISTINCT_MAX` stands for that many or more. */

  distinctValues: number
  choices: { value: string; count: number }[]
  /** Order of its dates, decided over all of them; null where it has none or they do not tell. */
  dateOrder: DateOrder | null
  /** Share of the values that look like each kind, 0..1; kinds that never occur are absent. */
  kinds: Partial<Record<ValueKind, number>>
}

const NAMED_EMAIL = /^[^<>@]{1,100}<[^<>@\s]{1,64}@[^<>@\s]{1,255}>$/
const DATE = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([ T]\d{1,2}:\d{2}(:\d{2})?.{0,10})?$/
const PHONE = /^(\+|00|\()?[\d\s().\-/]{7,25}(\s?(x|ext\.?|#)\s?\d{1,6})?$/i
const HOST = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u

/** The most telling kind that fits. */
export function kindOf(value: string): ValueKind {
  if (value.length > 2_000) return 'text'
  if (value.includes('@')) {
    if (NAMED_EMAIL.test(value)) return 'named-email'
    if (parseEmail(value)) return 'email'
  }
  if (/linkedin\.com\/|urn:li:/i.test(value) && parseLinkedin(value)) return 'linkedin'
  if (/^https?:\/\//i.test(value)) return 'url'
  if (DATE.test(value)) return 'date'
  if (/^[+-]?\d+([.,]\d+)?$/.test(value))
    return value.replace(/\D/g, '').length >= 10 && value.startsWith('+') ? 'phone' : 'number'
  if (PHONE.test(value)) return 'phone'
  if (HOST.test(value) && registrableDomain(value)) return 'domain'
  if (value.length <= 40 && countryCode(value)) return 'country'
  return 'text'
}
