import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How far a timestamp may lie from our own clock, either way. */
export const TOLERANCE_SECONDS = 300

const PREFIX = 'whsec_'
const SECRET_BYTES = 32
const SIGNATURES_MAX = 10

/** A secret as both sides keep it: `whsec_` and 32 random bytes in base64. */
export const makeSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`

/** A message as it stands in the headers; null where one is missing. `body` is what came, byte for byte. */
export type SignedMessage = {
  id: string | null
  timestamp: string | null
  signature: string | null
  body: Uint8Array
}

/**
 * The headers of a message that goes out, signed with each of the secrets.
 *
 * @see Standard Webhooks 1.0.0: HMAC-SHA256 over `id.timestamp.body`
 */
export function signMessage(
  { id, body, nowMs }: { id: string; body: string; nowMs: number },
  secrets: readonly string[],
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(nowMs / 1000))
  const signed = { id, timestamp, body: Buffer.from(body) }
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${macOf(signed, secret).toString('base64')}`).join(' '),
  }
}

/** Whether one of the secrets has signed this message, and lately. Takes as long for a wrong signature as for a right one. */
export function isSigned(
  { id, timestamp, signature, body }: SignedMessage,
  { secrets, nowMs }: { secrets: readonly string[]; nowMs: number },
): boolean {
  if (id === null || timestamp === null || signature === null) return false
  if (!/^[\x21-\x7e]{1,255}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return false
  const given = signature
    .split(' ', SIGNATURES_MAX)
    .flatMap((one) => (one.startsWith('v1,') ? [Buffer.from(one.slice(3), 'base64')] : []))
  const expected = secrets.map((secret) => macOf({ id, timestamp, body }, secret))
  const isRight = expected
    .flatMap((mac) => given.map((one) => one.length === mac.length && timingSafeEqual(one, mac)))
    .includes(true)
  return isRight && Math.abs(nowMs / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS
}

function macOf({ id, timestamp, body }: { id: string; timestamp: string; body: Uint8Array }, secret: string): Buffer {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest()
}
