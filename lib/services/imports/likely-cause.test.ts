import { expect, test } from 'vitest'
import { likelyCause } from './likely-cause.ts'

const actions = { create: 0, update: 0, unchanged: 0, skip: 0, suppress: 0, error: 0 }
const plan = (errors: number, reason: string) => ({
  rowsTotal: 100,
  actions: { ...actions, create: 100 - errors, error: errors },
  reasons: [{ action: 'error' as const, reason, text: reason, count: errors }],
})
const file = (field: 'email' | 'phone', kinds: Record<string, number>, fillRate = 1) => ({
  mapping: { columns: [{ columnIndex: 0, target: { kind: 'field' as const, field } }] },
  reading: {
    profiles: [
      {
        columnIndex: 0,
        header: 'Office',
        sample: '',
        fillRate,
        distinctValues: 9,
        choices: [],
        dateOrder: null,
        kinds,
      },
    ],
  },
})

test('nothing is called out while no more than a fifth of the rows are in error', () => {
  expect(likelyCause(plan(20, 'invalid-email'), file('email', {}))).toBeNull()
  expect(likelyCause(plan(21, 'invalid-email'), file('email', {}))).not.toBeNull()
})

test('a column that feeds the wrong field is named', () => {
  expect(likelyCause(plan(80, 'invalid-email'), file('email', { text: 0.9, email: 0.1 }))).toBe(
    '“Office” feeds Email, but only 10 % of its values look like it: it may be the wrong column.',
  )
})

test('a thin column is named where nobody can be recognised', () => {
  expect(likelyCause(plan(60, 'missing-identifier'), file('email', { email: 1 }, 0.4))).toContain(
    '“Office” (Email) is filled in 40 % of the rows',
  )
})

test('phones without a country, rows cut wrongly and flagged repetitions say what to do', () => {
  expect(likelyCause(plan(60, 'phone-without-country'), file('phone', {}))).toContain('default country')
  expect(likelyCause(plan(60, 'surplus-cells'), file('phone', {}))).toContain('delimiter')
  expect(likelyCause(plan(60, 'repeated-in-file'), file('phone', {}))).toContain('keep the first')
})
