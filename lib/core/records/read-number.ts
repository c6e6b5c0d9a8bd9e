/** More digits than a number holds exactly. */
const DIGITS_MAX = 15

/**
 * `1,234.5`, `1.234,5` and `1 234,5`: the last separator is the decimal one when fewer than three digits follow it. Null for text,
 * and for what a number would not keep as it is written: leading zeros and more than fifteen digits.
 */
export function readNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f'’]/g, '')
  const parts = /^([+-]?)(\d{1,3}(?:([.,])\d{3}(?:\3\d{3})*)?|\d+)(?:([.,])(\d+))?$/.exec(compact)
  const [, sign = '', whole = '', grouping, decimal, fraction = ''] = parts ?? []
  if (!parts || (grouping !== undefined && grouping === decimal)) return null
  const digits = whole.replace(/[.,]/g, '')
  if (/^0\d/.test(digits) || digits.length + fraction.length > DIGITS_MAX) return null
  return Number(`${sign}${digits}${fraction === '' ? '' : `.${fraction}`}`)
}
