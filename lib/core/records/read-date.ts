import type { DateOrder } from '#lib/contract/upload-reading.ts'

/** First letters of the months in English, German, French, Spanish, Portuguese and Italian, as they are told apart. */
const MONTHS: readonly RegExp[] = [
  /^(jan|jän|ene|gen)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrz)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mag)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aoû|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|out|ott)/,
  /^nov/,
  /^(dec|dez|déc|dic)/,
]
const NUMBERS = /^(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,4})$/
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s.-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s.-]+(?:de\s+)?(\d{4}|\d{2})$/iu
const MONTH_FIRST = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/iu
/** Years of two digits up to here belong to this century. */
const LAST_OF_CENTURY = 68

/**
 * A date as `2026-04-03`; null for anything that is none, is impossible, or could be read in two ways. Time of day is dropped.
 *
 * @param order of numbers with slashes or dashes, as the whole column shows it; dots always stand behind the day
 */
export function readDate(text: string, order: DateOrder | undefined): string | null {
  if (text.length > 60) return null
  const day = text
    .trim()
    .replace(/(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)$/i, '')
    .trim()
  const numbers = NUMBERS.exec(day)
  if (numbers) return fromNumbers(numbers, order)
  const named = DAY_FIRST.exec(day)
  if (named) return dateOf(named[3], monthOf(named[2]), named[1])
  const monthFirst = MONTH_FIRST.exec(day)
  return monthFirst ? dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

function fromNumbers([, first = '', sign, second = '', third = '']: RegExpExecArray, order: DateOrder | undefined) {
  if (first.length === 4) return dateOf(first, Number(second), third)
  if (first.length > 2) return null
  if (sign === '.' || order === 'dmy') return dateOf(third, Number(second), first)
  if (order === 'mdy') return dateOf(third, Number(first), second)
  // Without an order only what cannot be misread is taken.
  if (Number(first) > 12) return dateOf(third, Number(second), first)
  return Number(second) > 12 || first === second ? dateOf(third, Number(first), second) : null
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1
}

function dateOf(yearText = '', month: number, dayText = ''): string | null {
  const short = Number(yearText)
  const year = yearText.length === 2 ? (short <= LAST_OF_CENTURY ? 2000 : 1900) + short : short
  const day = Number(dayText)
  if (
    (yearText.length !== 2 && yearText.length !== 4) ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysOf(year, month)
  )
    return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
