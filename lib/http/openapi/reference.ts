import type { ReferenceField, ReferenceOperation } from '#lib/contract/api-reference.ts'
import { flattenSchema, typeName } from './flatten-schema.ts'
import type { JsonSchema } from './to-schema.ts'

type Content = Record<string, { schema: JsonSchema; example?: unknown }>
type Operation = {
  operationId: string
  summary: string
  description: string
  'x-role'?: string
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: JsonSchema }[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content: Content }>
}

/**
 * What the page of the API shows, read out of the document itself.
 *
 * @param origin where the API is reached, for the examples
 */
export function referenceOf(document: JsonSchema, origin: string): ReferenceOperation[] {
  const { paths, components } = document as {
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Record<string, JsonSchema> }
  }
  const resolve = (schema: JsonSchema): JsonSchema =>
    typeof schema.$ref === 'string' ? (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) =>
      operationOf({ origin, path, method: verb.toUpperCase(), operation, resolve }),
    ),
  )
}

type Place = {
  origin: string
  path: string
  method: string
  operation: Operation
  resolve: (schema: JsonSchema) => JsonSchema
}

function operationOf(place: Place): ReferenceOperation {
  const { path, method, operation, resolve } = place
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const [bodyType, body] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const [status = '', success] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  const [answerType = '', answer] = Object.entries(success?.content ?? {})[0] ?? []
  return {
    id: operationId,
    method,
    path,
    title: summary,
    text: description,
    role: operation['x-role'] ?? null,
    parameters: parameters.map(parameterField),
    body: bodyType && body ? { type: bodyType, fields: flattenSchema(resolve(body.schema)) } : null,
    answer: {
      status,
      type: answerType,
      text: success?.description ?? '',
      fields: answer ? flattenSchema(resolve(answer.schema)) : [],
    },
    refusals: Object.entries(responses)
      .filter(([code]) => !code.startsWith('2'))
      .map(([code, { description: text, content }]) => ({ status: code, text, types: problemTypes(content) })),
    example: curl(place),
  }
}

function parameterField({
  name,
  required = false,
  schema,
  description = '',
  in: place,
}: NonNullable<Operation['parameters']>[number]): ReferenceField {
  const [field] = flattenSchema({ properties: { [name]: { ...schema, description } } })
  return { name: `${name} (${place})`, type: typeName(schema), isRequired: required, text: field?.text ?? description }
}

function problemTypes(content: Content): string[] {
  const { properties } = (content['application/problem+json']?.schema ?? {}) as {
    properties?: { type?: { enum?: string[] } }
  }
  return properties?.type?.enum ?? []
}

function curl({ origin, path, method, operation }: Place): string {
  const [type, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  const lines = operation['x-role']
    ? ['curl -H "Authorization: Bearer $TOKEN"']
    : ['curl -H "webhook-id: $ID"', '-H "webhook-timestamp: $NOW"', '-H "webhook-signature: v1,$SIGNATURE"']
  if (type === 'multipart/form-data') lines.push('-F file=@list.csv')
  if (type === 'application/json')
    lines.push('-H "Content-Type: application/json"', `-d '${JSON.stringify(body?.example, null, 2)}'`)
  if (method === 'POST' && !type) lines.push('-X POST')
  const query = operation.parameters?.some(({ name }) => name === 'page') ? '?page=1&limit=25' : ''
  return [...lines, `"${origin}${path.replace('{jobId}', '$JOB').replace('{source}', '$SOURCE')}${query}"`].join(
    ' \\\n  ',
  )
}
