import { describe, expect, test } from 'vitest'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import { WebhookBatch } from '#lib/contract/webhook-intake.ts'
import { fieldOfHeader } from '#lib/core/mapping/field-of-header.ts'
import { tableOfBatch } from './table-of-batch.ts'

const toField = (name: string): ColumnTarget | null => {
  const field = fieldOfHeader(name)
  return field ? { kind: 'field', field } : null
}
const table = (json: string) => tableOfBatch(WebhookBatch.parse(JSON.parse(json)).contacts, toField)

describe('tableOfBatch', () => {
  test('gives each field one column, however contacts spell it, and each contact one row', () => {
    const made = table('{"contacts":[{"email":"a@b.co","first_name":"Ada"},{"E-Mail":"c@d.co","Shoe size":42},{}]}')
    expect(made.header).toEqual(['email', 'first_name', 'Shoe size'])
    expect(made.rows).toEqual([
      ['a@b.co', 'Ada', ''],
      ['c@d.co', '', '42'],
      ['', '', ''],
    ])
    expect(made.mapping.columns.map(({ columnIndex }) => columnIndex)).toEqual([0, 1])
    expect(made.ignoredFields).toEqual(['Shoe size'])
  })

  test('reads numbers, yes and no, nothing, and lists as a file would say them', () => {
    const made = table('{"contacts":[{"email":null,"phone":4420,"tags":["vip",true,null,7],"score":0.5}]}')
    expect(made.rows).toEqual([['', '4420', 'vip; true; ; 7', '0.5']])
  })

  test('refuses a contact that says one field twice and means two things', () => {
    expect(() => table('{"contacts":[{"email":"a@b.co"},{"email":"a@b.co","Mail":"c@d.co"}]}')).toThrow(
      'contacts.1: “email” and “Mail” go to the same field and differ.',
    )
    expect(table('{"contacts":[{"email":"a@b.co","Mail":""}]}').rows).toEqual([['a@b.co']])
  })

  test('keeps names that objects have by themselves (62)', () => {
    const made = table('{"contacts":[{"__proto__":"x","constructor":"y","toString":"z","email":"a@b.co"}]}')
    expect(made.header).toEqual(['__proto__', 'constructor', 'toString', 'email'])
    expect('polluted' in {}).toBe(false)
  })

  test('refuses more fields in all than a file may have columns', () => {
    const contacts = Array.from({ length: 11 }, (_, at) =>
      Object.fromEntries(Array.from({ length: 100 }, (_, column) => [`f${at}x${column}`, 'v'])),
    )
    expect(() => table(JSON.stringify({ contacts }))).toThrow('1,000 different fields')
  })
})

test.each([
  ['{"contacts":[]}', 'at least one'],
  ['{"contacts":{}}', 'as a list'],
  ['{"contacts":["a"]}', 'an object of fields'],
  ['{"contacts":[{"a":{"b":1}}]}', 'A value is a text'],
  ['{"contacts":[{"external_id":12345678901234567890}]}', 'sent as a text'],
  ['{"contacts":[{"a":1}],"workspaceId":"x"}', 'workspaceId'],
  [JSON.stringify({ contacts: Array(1_001).fill({}) }), 'at most 1,000'],
])('a batch like %.40s is refused', (json, words) => {
  expect(WebhookBatch.safeParse(JSON.parse(json)).error?.message).toContain(words)
})
