import { AppError } from '#lib/core/app-error.ts'

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d]

export type JsonBounds = { depthMax: number; valuesMax: number }

/**
 * Looks at JSON before it is parsed: text that nests deeper or holds more values than any honest request costs one pass over its
 * bytes, not a parser's memory. Says nothing of whether the JSON is valid.
 *
 * @throws AppError `request-invalid`
 */
export function checkJsonBounds(bytes: Uint8Array, { depthMax, valuesMax }: JsonBounds): void {
  let depth = 0
  let values = 1
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) at = closingQuote(bytes, at + 1)
    else if (byte === COMMA) values++
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      depth++
      values++
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--
    if (depth > depthMax) throw refused(`The JSON is nested deeper than ${depthMax} levels.`)
    if (values > valuesMax) throw refused(`The JSON holds more than ${valuesMax.toLocaleString('en')} values.`)
  }
}

/** Index of the quote that ends a string; the end of the bytes where it never does. */
function closingQuote(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
  return at
}

const refused = (detail: string): AppError => new AppError('request-invalid', detail)
