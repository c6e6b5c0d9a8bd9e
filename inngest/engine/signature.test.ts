import { expect, test } from 'vitest'
import { signBody } from './signature.ts'

// Reckoned with `printf '{"a":1}1700000000' | openssl dgst -sha256 -hmac abcdef`.
const EXPECTED = 't=1700000000&s=ede31558f3164530af325e1007380573edfa9d578fa352e2a1222d75ed6a8767'

test('signs body and second with the key, prefix or not', () => {
  const signed = { body: '{"a":1}', nowMs: 1_700_000_000_999 }
  expect(signBody({ ...signed, key: 'abcdef' })).toBe(EXPECTED)
  expect(signBody({ ...signed, key: 'signkey-prod-abcdef' })).toBe(EXPECTED)
})
