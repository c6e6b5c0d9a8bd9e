import { createHmac } from 'node:crypto'

/**
 * The `x-inngest-signature` of a body at a moment: HMAC-SHA256 over the body and the time, keyed
 * with the signing key without its `signkey-<env>-` prefix. The SDK accepts it for 300 s.
 */
export function signBody({ body, key, nowMs }: { body: string; key: string; nowMs: number }): string {
  const seconds = Math.floor(nowMs / 1000).toString()
  const secret = key.replace(/^signkey-[\w]+-/, '')
  return `t=${seconds}&s=${createHmac('sha256', secret).update(body).update(seconds).digest('hex')}`
}
