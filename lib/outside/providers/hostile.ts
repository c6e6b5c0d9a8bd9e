import { z } from 'zod'
import { cleanText } from '#lib/core/csv/clean-text.ts'

/**
 * Readers of answers that anybody may have written: what has the wrong type counts as not there, texts are cleaned and cut,
 * lists are cut. None of them throws.
 */
export const text = (lengthMax = 200) =>
  z
    .string()
    .transform((value) => tidy(value, lengthMax))
    .catch('')

export const list = <Item extends z.ZodType>(item: Item, itemsMax = 50) =>
  z
    .array(z.unknown())
    .transform((items) => items.slice(0, itemsMax).flatMap((one) => item.safeParse(one).data ?? []))
    .catch([])

/** A whole number of 0 or more that fits the database; null for anything else. */
export const wholeNumber = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,10}$/)
      .transform(Number),
  ])
  .transform((value) => (Number.isSafeInteger(value) && value >= 0 && value <= 2_147_483_647 ? value : null))
  .catch(null)

/** A day: `2021`, `2021-04` and `2021-04-09` become one; null for anything else. */
export const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?$/)
  .transform((value) => {
    const [year = '', month = '01', date = '01'] = value.slice(0, 10).split('-')
    const iso = `${year}-${month}-${date}`
    const parsed = new Date(`${iso}T00:00:00Z`)
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null
  })
  .catch(null)

/** One line: no control or formatting characters, single spaces, whole characters. */
export function tidy(value: string, lengthMax: number): string {
  const line = cleanText(value.slice(0, lengthMax * 4))
    .text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return line.length <= lengthMax
    ? line
    : line
        .slice(0, lengthMax)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
        .trim()
}
