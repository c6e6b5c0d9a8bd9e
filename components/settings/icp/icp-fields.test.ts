import { expect, test } from 'vitest'
import { IcpCondition } from '#lib/contract/icp-rules.ts'
import { conditionOfDraft, draftOfCondition } from './icp-fields.ts'

const CONDITIONS: IcpCondition[] = [
  { field: 'seniority', op: 'one-of', value: ['vp', 'c-suite'] },
  { field: 'title', op: 'contains', value: 'head of' },
  { field: 'employeeCount', op: 'at-least', value: 200 },
  { field: 'custom:Plan', op: 'is-not', value: 'free' },
  { field: 'country', op: 'exists' },
]

test('a condition survives being edited and put back', () => {
  for (const condition of CONDITIONS) {
    const { id, ...draft } = draftOfCondition(condition)
    expect(conditionOfDraft({ id, ...draft })).toEqual(condition)
  }
})

test('what is not finished is refused, not guessed', () => {
  for (const draft of [
    { op: 'one-of', text: ' , ' },
    { op: 'at-least', text: '' },
    { op: 'at-most', text: 'many' },
    { op: 'is', text: '  ' },
  ] as const) {
    const condition = conditionOfDraft({ id: 'x', field: 'employeeCount', ...draft })
    expect(IcpCondition.safeParse(condition).success, JSON.stringify(draft)).toBe(false)
  }
  expect(conditionOfDraft({ id: 'x', field: 'employeeCount', op: 'at-least', text: '1,200' })).toMatchObject({
    value: 1200,
  })
})
