import { EndpointEvent, EVENT_WORDS } from '#lib/contract/webhook-endpoints.ts'
import type { JsonSchema } from './to-schema.ts'

const RESPONSES = {
  '2XX': { description: 'Heard. Anything else is tried again for about a day, under the same `webhook-id`.' },
  '410': { description: 'Gone: the endpoint is turned off.' },
}

/**
 * What endpoints are told, as the document's `webhooks`: one entry an event.
 *
 * @param signature the headers that each message bears
 * @param payload where the shape of its body stands in the document
 */
export function webhooksOf(signature: readonly JsonSchema[], payload: JsonSchema): JsonSchema {
  return Object.fromEntries(
    EndpointEvent.options.map((event) => [
      event,
      {
        post: {
          operationId: `tell-${event}`,
          summary: EVENT_WORDS[event],
          description:
            'Signed in the Standard Webhooks form with the secret of the endpoint, for a day after a change with the former one too.',
          security: [],
          parameters: signature,
          requestBody: { required: true, content: { 'application/json': { schema: payload } } },
          responses: RESPONSES,
        },
      },
    ]),
  )
}
