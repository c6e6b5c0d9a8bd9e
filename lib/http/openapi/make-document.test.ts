import { expect, test } from 'vitest'
import { EndpointEvent } from '#lib/contract/webhook-endpoints.ts'
import { operationsOf, refusalsOf } from './answers.ts'
import { API_ROUTES } from './api-routes.ts'
import { flattenSchema } from './flatten-schema.ts'
import { makeDocument } from './make-document.ts'
import { referenceOf } from './reference.ts'

const document = JSON.parse(JSON.stringify(makeDocument()))
const operations = operationsOf(API_ROUTES)

test('has every operation of the table, each with an id of its own', () => {
  const ids = operations.map(({ operation }) => operation.id)
  expect(new Set(ids).size).toBe(ids.length)
  const inDocument = Object.values<Record<string, { operationId: string }>>(document.paths)
    .flatMap((verbs) => Object.values(verbs))
    .map(({ operationId }) => operationId)
  expect(inDocument).toEqual(ids)
})

test('leads nowhere with no reference', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'))
  expect(refs.length).toBeGreaterThan(20)
  for (const path of refs)
    expect(
      path.reduce((node, part) => node?.[part], document),
      path.join('/'),
    ).toBeDefined()
})

test('tells of every operation that tokens may be missing and calls too many, and of no status twice', () => {
  for (const { path, method, operation } of operations) {
    const { responses } = document.paths[path][method.toLowerCase()]
    const told = [operation.answer.status, ...refusalsOf(operation).map(({ status }) => status)].map(String)
    expect(Object.keys(responses), operation.id).toEqual([...new Set(told)])
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '429']))
  }
})

test('tells of every message that endpoints may hear, and what is in it', () => {
  expect(Object.keys(document.webhooks)).toEqual(EndpointEvent.options)
  const types = JSON.stringify(document.components.schemas.WebhookPayload)
  for (const event of EndpointEvent.options) expect(types).toContain(`"${event}"`)
})

test('shows a mapping as the object that is sent, not as the pairs it is read as', () => {
  const { field_mappings, file_id } = document.components.schemas.ImportStart.properties
  expect(field_mappings).toMatchObject({ type: 'object', additionalProperties: { type: 'string' } })
  expect(file_id).toMatchObject({ type: 'string', format: 'uuid' })
  expect(file_id.pattern).toBeUndefined()
  expect(document.components.schemas.PreviewForm.properties.file).toMatchObject({ contentMediaType: 'text/csv' })
})

test('is told to people with a call for each operation, and inner values by their way', () => {
  const reference = referenceOf(document, 'http://here')
  expect(reference.map(({ id }) => id)).toEqual(operations.map(({ operation }) => operation.id))
  const job = reference.find(({ id }) => id === 'readJob')
  expect(job?.example).toBe('curl -H "Authorization: Bearer $TOKEN" \\\n  "http://here/v1/leads/import/jobs/$JOB"')
  expect(job?.answer.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['errors[].row', 'paused.stage']))
})

test('words what a value may be', () => {
  const schema = {
    properties: {
      page: { type: 'integer', minimum: 1, maximum: 9, default: 1 },
      kinds: { type: 'array', maxItems: 5, items: { enum: ['a', 'b'] } },
      end: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
    },
    required: ['kinds'],
  }
  expect(flattenSchema(schema)).toEqual([
    { name: 'page', type: 'whole number', isRequired: false, text: '1 to 9. Left out: 1.' },
    { name: 'kinds', type: 'list of one of “a”, “b”', isRequired: true, text: 'At most 5 entries.' },
    { name: 'end', type: 'time or null', isRequired: false, text: '' },
  ])
})
