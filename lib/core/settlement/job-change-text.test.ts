import { expect, test } from 'vitest'
import { jobChangeText } from './job-change-text.ts'

test('says from where, to where and when', () => {
  const change = { from: 'Globex', to: 'Acme', since: '2026-03-01' }
  expect(jobChangeText({ kind: 'company', ...change })).toBe('Moved from Globex to Acme in March 2026.')
  expect(jobChangeText({ kind: 'recent', ...change, from: null })).toBe('New at Acme since March 2026.')
  expect(jobChangeText({ kind: 'title', from: 'CTO', to: 'CEO', since: null })).toBe('Works as CEO; the file says CTO.')
})
