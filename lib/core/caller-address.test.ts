import { expect, test } from 'vitest'
import { callerAddress } from './caller-address.ts'

const PEER = '10.0.0.9'

test('without a proxy only the connection counts, whatever the caller claims', () => {
  expect(callerAddress(PEER, '203.0.113.7', 0)).toBe(PEER)
})

test('behind proxies the entry that the outermost of ours wrote counts, and none that stand before it', () => {
  expect(callerAddress(PEER, '1.1.1.1, 203.0.113.7', 1)).toBe('203.0.113.7')
  expect(callerAddress(PEER, '1.1.1.1, 203.0.113.7, 10.0.0.8', 2)).toBe('203.0.113.7')
})

test('a call that went past the proxies counts by its connection', () => {
  expect(callerAddress(PEER, undefined, 1)).toBe(PEER)
  expect(callerAddress(PEER, '203.0.113.7', 2)).toBe(PEER)
})
