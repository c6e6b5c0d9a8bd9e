import { expect, test } from 'vitest'
import type { Suggestion } from './suggest-mapping.ts'
import { suggestOwnFields } from './suggest-own-fields.ts'

const REMARK = { customFieldId: '11111111-1111-4111-8111-111111111111', name: 'Remark' }
const CITY = { customFieldId: '22222222-2222-4222-8222-222222222222', name: 'City' }

const suggestion = (columnIndex: number, target: Suggestion['target'], foundBy: Suggestion['foundBy'] = 'header') => ({
  columnIndex,
  target,
  foundBy,
  confidence: 0.9,
  reason: '',
})
const skip = { kind: 'skip' } as const
const field = (name: 'notes' | 'city') => ({ kind: 'field', field: name }) as const
const targets = (found: readonly Suggestion[]) =>
  found.map(({ target }) =>
    target.kind === 'custom' ? target.customFieldId : target.kind === 'field' ? target.field : target.kind,
  )

test('a column called like a field of the workspace goes there, whatever else the word may mean', () => {
  const columns = [{ columnIndex: 0, header: 'REMARK' }]
  expect(targets(suggestOwnFields([suggestion(0, field('notes'))], columns, [REMARK]))).toEqual([REMARK.customFieldId])
  expect(targets(suggestOwnFields([suggestion(0, skip, 'none')], columns, [REMARK]))).toEqual([REMARK.customFieldId])
})

test('the very name of a usual field, and what was mapped before, stay', () => {
  const columns = [{ columnIndex: 0, header: 'City' }]
  expect(targets(suggestOwnFields([suggestion(0, field('city'))], columns, [CITY]))).toEqual(['city'])
  expect(targets(suggestOwnFields([suggestion(0, skip, 'saved')], columns, [CITY]))).toEqual(['skip'])
})

test('a field goes to one column', () => {
  const columns = [
    { columnIndex: 0, header: 'Remark' },
    { columnIndex: 1, header: 'remark' },
  ]
  const found = suggestOwnFields([suggestion(0, skip), suggestion(1, skip)], columns, [REMARK])
  expect(targets(found)).toEqual([REMARK.customFieldId, 'skip'])
})
