import type { DateOrder } from '#lib/contract/upload-reading.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'

/** A field of the workspace's own, as a cell is read by it. */
export type CustomFieldKind = {
  name: string
  kind: 'text' | 'number' | 'date' | 'boolean' | 'choice'
  choices: readonly string[]
}

/** What a mapping says of a column's values. */
export type CustomReading = {
  /** What the file says, in lower case, and which choice that is; null leaves such cells out. */
  values?: ReadonlyMap<string, string | null>
  dateOrder?: DateOrder
}

const YES = new Set('yes|y|true|1|x|ja|oui|si|sí|sim|sì|wahr|vrai|verdadero|verdadeiro|vero'.split('|'))
const NO = new Set('no|n|false|0|nein|non|não|nao|falsch|faux|falso'.split('|'))

/**
 * The cell as the field's type. Text stays as it stands: leading zeros and long numbers are kept.
 *
 * @returns undefined when the mapping leaves such a cell out, null when it is no value of this field
 */
export function readCustomValue(
  text: string,
  field: CustomFieldKind,
  { values, dateOrder }: CustomReading = {},
): string | number | boolean | null | undefined {
  const mapped = values?.get(text.toLowerCase())
  if (mapped === null) return undefined
  const word = mapped ?? text
  switch (field.kind) {
    case 'text':
      return word
    case 'number':
      return readNumber(word)
    case 'date':
      return readDate(word, dateOrder)
    case 'boolean':
      return YES.has(word.toLowerCase()) ? true : NO.has(word.toLowerCase()) ? false : null
    case 'choice':
      return field.choices.find((choice) => choice.toLowerCase() === word.toLowerCase()) ?? null
  }
}
