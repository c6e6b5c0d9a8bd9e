import { z } from 'zod'

export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * A contract as JSON Schema (draft 2020-12, which OpenAPI 3.1 is made of).
 *
 * @param io `input`: what may be sent, defaults left out; `output`: what is answered
 */
export function toSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => tidy(jsonSchema as Record<string, unknown>),
  })
  return made
}

/**
 * Takes out what says nothing to a reader: patterns beside the formats that mean the same, the largest safe integer as a maximum. An
 * object that is read as pairs is shown as the object that is sent.
 */
function tidy(schema: Record<string, unknown>): void {
  if (schema.format === 'uuid' || schema.format === 'date-time') delete schema.pattern
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.propertyNames) delete schema.propertyNames
  const { isMapOf } = schema
  if (isMapOf === undefined) return
  for (const name of ['isMapOf', 'items', 'maxItems', 'default']) delete schema[name]
  Object.assign(schema, { type: 'object', additionalProperties: isMapOf })
}
