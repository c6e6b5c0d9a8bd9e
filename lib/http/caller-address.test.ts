import { expect, test } from 'vitest'
import { callerAddress } from './caller-address.ts'

const from = (forwarded: string | null) =>
  new Headers({ 'x-rollcall-peer': '10.0.0.9', ...(forwarded === null ? {} : { 'x-forwarded-for': forwarded }) })

test('without a proxy only the connection counts, whatever the caller claims', () => {
  expect(callerAddress(from('203.0.113.7'), 0)).toBe('10.0.0.9')
})

test('behind proxies the entry that the outermost of ours wrote counts, and none that stand before it', () => {
  expect(callerAddress(from('1.1.1.1, 203.0.113.7'), 1)).toBe('203.0.113.7')
  expect(callerAddress(from('1.1.1.1, 203.0.113.7, 10.0.0.8'), 2)).toBe('203.0.113.7')
})

test('a call that went past the proxies counts by its connection', () => {
  expect(callerAddress(from(null), 1)).toBe('10.0.0.9')
  expect(callerAddress(from('203.0.113.7'), 2)).toBe('10.0.0.9')
})
