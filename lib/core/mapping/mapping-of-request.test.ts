import { expect, test } from 'vitest'
import { ImportStart } from '#lib/contract/api-leads.ts'
import { mappingOfRequest } from './mapping-of-request.ts'

const HEADER = ['Email', 'Vorname', 'LAST_NAME', 'Firma', 'Plan', 'Other mail', '__proto__']
const OWN = [{ customFieldId: '7b0e6d7e-0000-4000-8000-000000000001', name: 'Plan' }]

/** What a program is answered that sends this beside a file. */
function ask(body: { primary?: object; fields?: object; aliases?: object }) {
  const request = ImportStart.parse({
    file_id: '7b0e6d7e-0000-4000-8000-000000000002',
    primary_identifier: body.primary ?? { column: 'Email', kind: 'EMAIL' },
    field_mappings: body.fields ?? {},
    alias_mappings: body.aliases ?? {},
  })
  return mappingOfRequest(request, HEADER, OWN)
}

test('reads both directions, any case, usual spellings and the workspace’s own fields', () => {
  const found = ask({
    fields: { Vorname: 'FIRST_NAME', lastName: 'LAST_NAME', Firma: 'Company', Plan: 'plan' },
    aliases: { 'Other mail': '_alias_email' },
  })
  expect(found).toMatchObject({ identifier: 'email', ignoredFields: [], problems: [] })
  expect(found.mapping.columns.map(({ columnIndex, target }) => [columnIndex, target.kind])).toEqual([
    [0, 'field'],
    [1, 'field'],
    [2, 'field'],
    [3, 'field'],
    [4, 'custom'],
    [5, 'alias'],
  ])
  expect(found.mapping.columns[2]?.target).toEqual({ kind: 'field', field: 'lastName' })
})

test('tells unknown fields, and refuses columns that are not there', () => {
  const found = ask({
    primary: { column: 'Nope', kind: 'phone' },
    fields: { Vorname: 'shoe size', Missing: 'city' },
    aliases: { Firma: '_alias_fax', Gone: '_alias_phone' },
  })
  expect(found.ignoredFields).toEqual(['shoe size'])
  expect(found.problems).toHaveLength(4)
})

test('62: refuses two columns for one field, and takes a column that is called __proto__', () => {
  expect(ask({ fields: { 'Other mail': 'email' } }).problems).toEqual([
    'field_mappings: “Email” and “Other mail” both feed email.',
  ])
  expect(ask({ fields: JSON.parse('{"__proto__": "notes"}') }).mapping.columns).toHaveLength(2)
})
