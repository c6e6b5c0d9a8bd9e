/** A field of the workspace's own, as a cell is read by it. */
export type CustomFieldKind = {
  name: string
  kind: 'text' | 'number' | 'date' | 'boolean' | 'choice'
  choices: readonly string[]
}

const YES = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  'ja',
  'oui',
  'si',
  'sí',
  'sim',
  'sì',
  'wahr',
  'vrai',
  'verdadero',
  'verdadeiro',
  'vero',
])
const NO = new Set(['no', 'n', 'false', '0', 'nein', 'non', 'não', 'nao', 'falsch', 'faux', 'falso'])

/** The cell as the field's type; null when it is none. Text stays as it stands: leading zeros and long numbers are kept. */
export function readCustomValue(text: string, field: CustomFieldKind): string | number | boolean | null {
  switch (field.kind) {
    case 'text':
      return text
    case 'number':
      return readNumber(text)
    case 'date':
      return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10))) ? text.slice(0, 10) : null
    case 'boolean':
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : null
    case 'choice':
      return field.choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null
  }
}

/** `1,234.5` and `1.234,5`: the last separator is the decimal one when fewer than three digits follow it. */
function readNumber(text: string): number | null {
  const compact = text.replace(/[\s'’]/g, '')
  const plain = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(compact)
    ? compact.replace(/[.,]/g, '')
    : compact.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
