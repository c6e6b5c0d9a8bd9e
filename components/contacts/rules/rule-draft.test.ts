import { expect, test } from 'vitest'
import type { ContactRules } from '#lib/contract/contact-rules.ts'
import { draftsOf, isFinished, newCondition, ruleFields, rulesOf, rulesText } from './rule-draft.ts'

const OWN = '11111111-1111-4111-8111-111111111111'
const RULES: ContactRules = [
  {
    conditions: [
      { field: 'jobTitle', op: 'contains', value: 'sales' },
      { field: 'country', op: 'one-of', value: ['NO', 'SE'] },
      { field: `custom:${OWN}`, op: 'at-least', value: 10 },
    ],
  },
  {
    conditions: [
      { field: 'addedAt', op: 'within-days', value: 30 },
      { field: 'email', op: 'missing' },
    ],
  },
]

test('rules come back from the editor as they went in', () => {
  expect(rulesOf(draftsOf(RULES))).toEqual(RULES)
})

test('a condition without a value, and a number that is none, are not finished', () => {
  expect(isFinished(newCondition())).toBe(false)
  expect(isFinished({ ...newCondition(), text: 'x' })).toBe(true)
  expect(isFinished({ ...newCondition(), field: 'leadScore', op: 'at-least', text: 'many' })).toBe(false)
})

test('rules read as a sentence, the workspace’s own fields by their names', () => {
  const fields = ruleFields([{ customFieldId: OWN, name: 'Seats', kind: 'number', choices: [] }])
  expect(rulesText(RULES, fields)).toBe(
    'Job title contains sales and Country is one of NO, SE and Seats at least 10, or Added in the last 30 days and Email is not known',
  )
})
