import { expect, test } from 'vitest'
import { WebhookPayload } from '#lib/contract/webhook-endpoints.ts'
import { PAYLOAD_EXAMPLE } from './payload-example.ts'

test('the message that is shown is one that could come, whole', () => {
  const body: unknown = JSON.parse(PAYLOAD_EXAMPLE.slice(PAYLOAD_EXAMPLE.indexOf('\n\n')))
  expect(WebhookPayload.parse(body)).toEqual(body)
})
