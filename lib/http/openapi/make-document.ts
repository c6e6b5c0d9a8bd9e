import type { z } from 'zod'
import { ImportPreview, ImportStart, ImportStarted, JobDetail, JobList, PreviewForm } from '#lib/contract/api-leads.ts'
import { EngagementAnswer, EngagementEvents } from '#lib/contract/engagement.ts'
import { ImportFields } from '#lib/contract/fields.ts'
import { ProblemDetails } from '#lib/contract/problem.ts'
import { WebhookPayload } from '#lib/contract/webhook-endpoints.ts'
import { BatchAccepted, WebhookBatch } from '#lib/contract/webhook-intake.ts'
import { operationsOf, type Refusal, refusalsOf } from './answers.ts'
import { API_ROUTES, type ApiMethod, type ApiOperation } from './api-routes.ts'
import { type JsonSchema, toSchema } from './to-schema.ts'
import { webhooksOf } from './webhook-messages.ts'

/** The shapes that have a name in the document: what is sent, and what is answered. */
const SENT = { PreviewForm, ImportStart, EngagementEvents, WebhookBatch }
const ANSWERED = {
  BatchAccepted,
  ImportPreview,
  ImportStarted,
  JobList,
  JobDetail,
  ImportFields,
  EngagementAnswer,
  WebhookPayload,
  Problem: ProblemDetails,
}

const RATE_HEADERS = {
  'RateLimit-Limit': 'Calls a minute that the nearest limit allows.',
  'RateLimit-Remaining': 'Calls that are left of them in this minute.',
  'RateLimit-Reset': 'Seconds until they are counted anew.',
}

/** The OpenAPI 3.1 document, made of the table of routes and of the very contracts that the routes go by. */
export function makeDocument(): JsonSchema {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Rollcall',
      version: '1.0.0',
      description:
        'Imports lists of people and tells what became of every row. The paths below `/v1` answer without it, too. Refusals are problem documents (RFC 9457).',
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    paths: pathsOf(),
    webhooks: webhooksOf(SIGNATURE, refTo(WebhookPayload)),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of the workspace, made under Settings, API.' },
      },
      schemas: {
        ...named(SENT, 'input'),
        ...named(ANSWERED, 'output'),
      },
      headers: Object.fromEntries(
        Object.entries(RATE_HEADERS).map(([name, description]) => [name, { description, schema: { type: 'integer' } }]),
      ),
    },
  }
}

const named = (schemas: Record<string, z.ZodType>, io: 'input' | 'output') =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toSchema(schema, io)]))

function pathsOf(): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const { path, method, operation } of operationsOf(API_ROUTES)) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(path, method, operation) }
  }
  return paths
}

function operationObject(path: string, method: ApiMethod, operation: ApiOperation): JsonSchema {
  const { id, title, text, role, body } = operation
  const parameters = [
    ...pathParameters(path),
    ...queryParameters(operation),
    ...(role === null ? SIGNATURE : method === 'POST' ? [KEY] : []),
  ]
  return {
    operationId: id,
    summary: title,
    description: text,
    ...(role === null ? { security: [] } : { 'x-role': role }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { [body.type]: { schema: refTo(body.schema), example: body.example } },
          },
        }
      : {}),
    responses: { ...success(operation), ...failures(refusalsOf(operation)) },
  }
}

const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Makes a retry answer as the first call did, for a day. The same key with another request is refused with 409; a request that was refused may be mended and sent again under its key.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

/** What a signed message says of itself, instead of a token. */
const SIGNATURE = [
  { name: 'webhook-id', description: 'Of this message alone.', schema: { type: 'string' } },
  { name: 'webhook-timestamp', description: 'Seconds since 1970.', schema: { type: 'string', pattern: '^\\d+$' } },
  { name: 'webhook-signature', description: 'v1, and the HMAC-SHA256 in base64.', schema: { type: 'string' } },
].map((header) => ({ ...header, in: 'header', required: true }))

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }))

function queryParameters({ query }: ApiOperation): JsonSchema[] {
  if (!query) return []
  const { properties = {} } = toSchema(query, 'input') as { properties?: Record<string, JsonSchema> }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }))
}

const rateHeaders = Object.fromEntries(
  Object.keys(RATE_HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

function success({ answer: { status, text, schema, hasLinks } }: ApiOperation): JsonSchema {
  const content =
    schema === 'csv'
      ? { 'text/csv': { schema: { type: 'string' } } }
      : { 'application/json': { schema: refTo(schema) } }
  const link = { description: 'The other pages: first, prev, next, last (RFC 8288).', schema: { type: 'string' } }
  return { [status]: { description: text, headers: { ...rateHeaders, ...(hasLinks ? { Link: link } : {}) }, content } }
}

/** One response a status, which names the problems that it may be. */
function failures(refusals: readonly Refusal[]): JsonSchema {
  const byStatus = Map.groupBy(refusals, ({ status }) => status)
  return Object.fromEntries(
    [...byStatus].map(([status, found]) => {
      const type = { enum: found.map(({ code }) => `/problems/${code}`) }
      const problem = { $ref: '#/components/schemas/Problem', properties: { type, status: { const: status } } }
      return [
        status,
        {
          description: `${found.map(({ title }) => title).join('; ')}.`,
          headers: { ...rateHeaders, ...OWN_HEADERS[status] },
          content: { 'application/problem+json': { schema: problem } },
        },
      ]
    }),
  )
}

const OWN_HEADERS: Record<number, JsonSchema> = {
  401: { 'WWW-Authenticate': { description: 'Always Bearer.', schema: { type: 'string' } } },
  429: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
}

const NAMES = new Map<z.ZodType, string>(
  Object.entries({ ...SENT, ...ANSWERED }).map(([name, schema]) => [schema, name]),
)

/** @throws Error for a shape that has no name: a wrong table, not wrong data */
function refTo(schema: z.ZodType): JsonSchema {
  const name = NAMES.get(schema)
  if (!name) throw new Error('a shape of the API has no name in the document')
  return { $ref: `#/components/schemas/${name}` }
}
