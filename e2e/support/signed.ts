import { Webhook } from 'standardwebhooks'
import type { Answer } from './api.ts'
import { call } from './api.ts'

export type Signing = { id?: string; at?: number; headers?: Record<string, string> }

/** Sends a body to a source, signed by the standard's own library as a stranger's program would. */
export function sendSigned(
  path: string,
  secret: string,
  body: string,
  { id = `msg_${crypto.randomUUID()}`, at = Date.now(), headers = {} }: Signing = {},
): Promise<Answer> {
  const time = new Date(Math.floor(at / 1000) * 1000)
  return call(null, path, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(time.getTime() / 1000),
      'webhook-signature': new Webhook(secret).sign(id, time, body),
      ...headers,
    },
  })
}
