import { expect } from '@playwright/test'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

type Response = { description: string; headers?: Record<string, unknown>; content: Record<string, unknown> }
export type Operation = {
  operationId: string
  'x-role'?: 'viewer' | 'editor' | 'admin'
  parameters?: { name: string; in: string; schema: Record<string, unknown> }[]
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> }
  responses: Record<string, Response>
}
export type ApiDocument = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Record<string, unknown>> }
}
export type Told = { status: number; headers: Headers; text: string; body: unknown }

/** Formats as RFC 9562 and RFC 3339 have them. */
const FORMATS = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uri: /^https?:\/\/[^\s]+$/,
} as const

let kept: Promise<ApiDocument> | null = null

/** The document as the server gives it. */
export function apiDocument(): Promise<ApiDocument> {
  kept ??= fetch(`${process.env.E2E_URL ?? 'http://localhost:3000'}/openapi.json`).then((answer) => answer.json())
  return kept
}

let checker: Promise<Ajv2020> | null = null
const makeChecker = async () =>
  new Ajv2020({ strict: false, allErrors: true, formats: FORMATS }).addSchema({ ...(await apiDocument()), $id: 'api' })
const compiled = new Map<string, ValidateFunction>()

async function validatorOf(pointer: string): Promise<ValidateFunction> {
  const found = compiled.get(pointer)
  if (found) return found
  checker ??= makeChecker()
  const made = (await checker).compile({ $ref: `api#${pointer}` })
  compiled.set(pointer, made)
  return made
}

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** The path of the document that an address means, with or without `/v1`; null for one that it does not have. */
export async function templateOf(address: string): Promise<string | null> {
  const { pathname } = new URL(address, 'http://here')
  const { paths } = await apiDocument()
  const asTemplate = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)
  const fits = (path: string) => asTemplate(path).test(pathname) || asTemplate(path).test(`/v1${pathname}`)
  return Object.keys(paths).find((path) => path === pathname) ?? Object.keys(paths).find(fits) ?? null
}

/**
 * Holds an answer against the document: its status is told there, its kind of content, its body to the last field, and the headers
 * of its limits. Addresses and methods that the document does not have are let pass.
 */
export async function holdToContract(method: string, address: string, told: Told): Promise<void> {
  const { paths } = await apiDocument()
  const template = await templateOf(address)
  const operation = template === null ? undefined : paths[template]?.[method.toLowerCase()]
  if (template === null || !operation) return
  const where = `${method} ${address} → ${told.status} ${told.text.slice(0, 300)}`
  const response = operation.responses[told.status]
  if (!response) throw new Error(`not in the document: ${where}`)
  const type = (told.headers.get('content-type') ?? '').split(';')[0] ?? ''
  expect(Object.keys(response.content), where).toContain(type)
  for (const name of Object.keys(response.headers ?? {}))
    expect(told.headers.has(name), `${name} of ${where}`).toBe(true)
  if (!type.endsWith('json')) return
  const pointer = ['paths', template, method.toLowerCase(), 'responses', String(told.status), 'content', type, 'schema']
  const validate = await validatorOf(`/${pointer.map(escaped).join('/')}`)
  const isRight = validate(told.body)
  expect(isRight ? [] : validate.errors, where).toEqual([])
}
