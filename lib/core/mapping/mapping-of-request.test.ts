import { expect, test } from 'vitest'
import { mappingOfRequest } from './mapping-of-request.ts'

const HEADER = ['Email', 'Vorname', 'LAST_NAME', 'Firma', 'Plan', 'Other mail', '__proto__']
const OWN = [{ customFieldId: '7b0e6d7e-0000-4000-8000-000000000001', name: 'Plan' }]
const PRIMARY = { column: 'Email', kind: 'email' } as const

test('reads both directions, any case, usual spellings and the workspace’s own fields', () => {
  const found = mappingOfRequest(
    {
      primary_identifier: PRIMARY,
      field_mappings: { Vorname: 'FIRST_NAME', lastName: 'LAST_NAME', Firma: 'Company', Plan: 'plan' },
      alias_mappings: { 'Other mail': '_alias_email' },
    },
    HEADER,
    OWN,
  )
  expect(found).toMatchObject({ identifier: 'email', ignoredFields: [], problems: [] })
  expect(found.mapping.columns.map(({ columnIndex, target }) => [columnIndex, target.kind])).toEqual([
    [0, 'field'],
    [1, 'field'],
    [2, 'field'],
    [3, 'field'],
    [4, 'custom'],
    [5, 'keep'],
  ])
  expect(found.mapping.columns[2]?.target).toEqual({ kind: 'field', field: 'lastName' })
})

test('tells unknown fields, and refuses columns that are not there', () => {
  const found = mappingOfRequest(
    {
      primary_identifier: { column: 'Nope', kind: 'phone' },
      field_mappings: { Vorname: 'shoe size', Missing: 'city' },
      alias_mappings: { Firma: '_alias_fax', Gone: '_alias_phone' },
    },
    HEADER,
    OWN,
  )
  expect(found.ignoredFields).toEqual(['shoe size'])
  expect(found.problems).toHaveLength(4)
})

test('refuses two columns for one field, and takes a column that is called __proto__', () => {
  const twice = mappingOfRequest(
    { primary_identifier: PRIMARY, field_mappings: { 'Other mail': 'email' }, alias_mappings: {} },
    HEADER,
    OWN,
  )
  expect(twice.problems).toEqual(['field_mappings: “Email” and “Other mail” both feed email.'])
  const odd = JSON.parse('{"__proto__": "notes"}')
  expect(
    mappingOfRequest({ primary_identifier: PRIMARY, field_mappings: odd, alias_mappings: {} }, HEADER, OWN).mapping
      .columns,
  ).toHaveLength(2)
})
