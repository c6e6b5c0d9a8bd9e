import type { ReferenceField } from '#lib/contract/api-reference.ts'
import type { JsonSchema } from './to-schema.ts'

/** A schema's values as lines, those of inner objects and lists below them, in the order of the schema. */
export function flattenSchema(schema: JsonSchema, prefix = ''): ReferenceField[] {
  const { properties } = schema as { properties?: Record<string, JsonSchema> }
  const required = new Set((schema.required as string[] | undefined) ?? [])
  return Object.entries(properties ?? {}).flatMap(([name, value]) => {
    const path = `${prefix}${name}`
    const text = [value.description, limitsOf(value), defaultOf(value)].filter(Boolean).join(' ')
    const line = { name: path, type: typeName(value), isRequired: required.has(name), text }
    const { inner, joint } = innerOf(value)
    return [line, ...(inner ? flattenSchema(inner, `${path}${joint}`) : [])]
  })
}

/** What a value is, in a few words: `list of text`, `one of “a”, “b”`, `id or null`. */
export function typeName(schema: JsonSchema): string {
  const { anyOf, items, type } = schema as { anyOf?: JsonSchema[]; items?: JsonSchema; type?: string | string[] }
  if (anyOf) return anyOf.map(typeName).join(' or ')
  if (Array.isArray(schema.enum)) return `one of ${schema.enum.map((one) => `“${one}”`).join(', ')}`
  if ('const' in schema) return `“${schema.const}”`
  if (Array.isArray(type)) return type.map((one) => typeName({ type: one })).join(' or ')
  if (type === 'array') return items ? `list of ${typeName(items)}` : 'list'
  if (type === 'object' && schema.additionalProperties) return 'object of name to value'
  if (schema.contentMediaType) return 'file'
  return (typeof schema.format === 'string' ? FORMATS[schema.format] : undefined) ?? TYPES[type ?? ''] ?? 'any'
}

const FORMATS: Record<string, string> = { uuid: 'id', 'date-time': 'time', uri: 'address' }
const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'null',
  object: 'object',
}

/** The object inside a value, if there is one, and what stands between their names. */
function innerOf(schema: JsonSchema): { inner: JsonSchema | null; joint: string } {
  const { anyOf, items } = schema as { anyOf?: JsonSchema[]; items?: JsonSchema }
  if (schema.properties) return { inner: schema, joint: '.' }
  if (items?.properties) return { inner: items, joint: '[].' }
  return { inner: anyOf?.find(({ properties }) => properties) ?? null, joint: '.' }
}

function limitsOf({ minimum, maximum, minLength, maxLength, minItems, maxItems }: JsonSchema): string {
  const range = (least: unknown, most: unknown, unit: string) => {
    if (least === undefined && most === undefined) return ''
    if (most === undefined) return least === 0 ? '' : `At least ${least}${unit}.`
    return least === undefined ? `At most ${most}${unit}.` : `${least} to ${most}${unit}.`
  }
  return [
    range(minimum, maximum, ''),
    range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' entries'),
  ]
    .filter(Boolean)
    .join(' ')
}

const defaultOf = (schema: JsonSchema): string =>
  'default' in schema && schema.default !== null ? `Left out: ${JSON.stringify(schema.default)}.` : ''
