import fc from 'fast-check'
import type { ApiDocument } from './contract.ts'

type Schema = Record<string, unknown>

/** Texts that programs should not meet with, and do: controls, halves of characters, steering marks, code, far too much. */
const NASTY = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202eevil',
  '\ufeff',
  "'; DROP TABLE contact; --",
  '{{7*7}}',
  '%00',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=1+1',
  'x'.repeat(5_000),
  '😀'.repeat(200),
  '1e999',
  'NaN',
  'null',
]
const nasty = fc.constantFrom(...NASTY)

/** Whatever JSON can say, and some things deep, long or out of range. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  nasty,
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, -0, Number.MAX_SAFE_INTEGER, [], {}, [[]], { '': '' }),
  fc.constant(JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)),
)

/**
 * Values that a schema of the document allows, with junk put in here and there.
 *
 * @param ids real ids, since made-up ones lead nowhere
 */
export function arbitraryOf(document: ApiDocument, schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const inner = (part: unknown) => arbitraryOf(document, part as Schema, ids)
  const right = (): fc.Arbitrary<unknown> => {
    const { $ref, anyOf, type, format, properties, items, additionalProperties } = schema as {
      $ref?: string
      anyOf?: Schema[]
      type?: string | string[]
      format?: string
      properties?: Record<string, Schema>
      items?: Schema
      additionalProperties?: Schema | boolean
    }
    if ($ref) return inner(document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {})
    if (anyOf) return fc.oneof(...anyOf.map(inner))
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => inner({ type: one })))
    if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
    if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
    if (type === 'string')
      return fc.oneof(fc.string(), fc.constantFrom('Email', 'Note', 'city', '_alias_email', 'City'))
    if (type === 'integer' || type === 'number') return fc.oneof(fc.integer({ min: -2, max: 300 }), fc.double())
    if (type === 'boolean') return fc.boolean()
    if (type === 'null') return fc.constant(null)
    if (type === 'array') return fc.array(items ? inner(items) : junk, { maxLength: 4 })
    if (properties) {
      const model = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inner(part)]))
      const required = (schema.required as string[] | undefined) ?? []
      return fc.record(model, { requiredKeys: required.filter((name) => name in model) })
    }
    if (additionalProperties)
      return fc.dictionary(fc.oneof(fc.constant('Email'), fc.string()), inner(additionalProperties), { maxKeys: 4 })
    return junk
  }
  return fc.oneof({ weight: 12, arbitrary: right() }, { weight: 1, arbitrary: junk })
}
