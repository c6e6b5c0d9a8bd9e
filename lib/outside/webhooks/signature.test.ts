import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { isSigned, makeSecret, type SignedMessage, signMessage } from './signature.ts'

const [secret, other] = [makeSecret(), makeSecret()]
const body = '{"contacts":[{"email":"ada@acme.com","name":"Ädä"}]}'
const now = Date.now()

/** Signed by the standard's own library, as a stranger's program would. */
function signed(at = now, key = secret): SignedMessage {
  const time = new Date(Math.floor(at / 1000) * 1000)
  return {
    id: 'msg_1',
    timestamp: String(time.getTime() / 1000),
    signature: new Webhook(key).sign('msg_1', time, body),
    body: Buffer.from(body),
  }
}
const check = (message: SignedMessage, secrets = [secret]) => isSigned(message, { secrets, nowMs: now })

describe('isSigned (58)', () => {
  test('takes what the standard’s own library has signed, with either of two secrets', () => {
    expect(check(signed())).toBe(true)
    expect(check(signed(now, other), [secret, other])).toBe(true)
    expect(check(signed(), [secret, other])).toBe(true)
  })

  test('refuses another secret, and a message without secrets to go by', () => {
    expect(check(signed(now, other))).toBe(false)
    expect(check(signed(), [])).toBe(false)
  })

  test('refuses a body, an id or a time that was altered by one character', () => {
    const altered = Buffer.from(body)
    altered[20] = (altered[20] ?? 0) ^ 1
    expect(check({ ...signed(), body: altered })).toBe(false)
    expect(check({ ...signed(), id: 'msg_2' })).toBe(false)
    expect(check({ ...signed(), timestamp: String(Math.floor(now / 1000) + 1) })).toBe(false)
  })

  test.each(['id', 'timestamp', 'signature'] as const)('refuses a message without %s', (part) => {
    expect(check({ ...signed(), [part]: null })).toBe(false)
  })

  test('bears five minutes either way and not a second more', () => {
    for (const seconds of [-299, 299]) expect(check(signed(now + seconds * 1000))).toBe(true)
    for (const seconds of [-301, 302]) expect(check(signed(now + seconds * 1000))).toBe(false)
  })

  test('finds the right one among several signatures, and none among nonsense', () => {
    const { signature } = signed()
    expect(check({ ...signed(), signature: `v1a,xyz v1,AAAA ${signature}` })).toBe(true)
    for (const nonsense of ['', 'v1,', 'v2,abc', `${signature}A`.replace('v1,', ''), 'v1,'.repeat(10_000)])
      expect(check({ ...signed(), signature: nonsense })).toBe(false)
  })
})

test('the standard’s own library accepts what goes out, by each secret', () => {
  const headers = signMessage({ id: 'msg_9', body, nowMs: now }, [secret, other])
  for (const key of [secret, other]) expect(new Webhook(key).verify(body, headers)).toEqual(JSON.parse(body))
  expect(() => new Webhook(makeSecret()).verify(body, headers)).toThrow()
})
