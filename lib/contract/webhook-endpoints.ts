import { z } from 'zod'
import { JobSummary } from './api-leads.ts'

/** What an endpoint can hear of. */
export const EndpointEvent = z.enum(['import.completed', 'import.paused', 'import.failed'])
export type EndpointEvent = z.infer<typeof EndpointEvent>

/** The same in people's words. */
export const EVENT_WORDS: Record<EndpointEvent, string> = {
  'import.completed': 'An import is complete',
  'import.paused': 'An import stands still and waits for somebody',
  'import.failed': 'An import has failed',
}

const url = z
  .url({ protocol: /^https?$/, error: 'Write a whole address that begins with https.' })
  .max(2_000, 'The address is too long.')
const events = z
  .array(EndpointEvent)
  .min(1, 'Choose at least one thing to tell.')
  .transform((chosen) => EndpointEvent.options.filter((one) => chosen.includes(one)))

export const EndpointDraft = z.strictObject({ url, events })
export type EndpointDraft = z.infer<typeof EndpointDraft>

/** What is left out stays. */
export const EndpointChange = z.strictObject({
  url: url.optional(),
  events: events.optional(),
  enabled: z.boolean().optional(),
})
export type EndpointChange = z.infer<typeof EndpointChange>

const MessageState = z.enum(['pending', 'delivered', 'failed'])

/** An endpoint as its workspace sees it. */
export const EndpointView = z.object({
  endpointId: z.uuid(),
  url: z.string(),
  events: z.array(EndpointEvent),
  enabled: z.boolean(),
  /** Why it is off, where nobody has turned it off by hand. */
  offReason: z.string().nullable(),
  createdAt: z.iso.datetime(),
  /** Until when messages are signed with the secret before the present one too. */
  formerSecretUntil: z.iso.datetime().nullable(),
  /** How the last message about an import fared; null when there was none. */
  lastState: MessageState.nullable(),
})
export type EndpointView = z.infer<typeof EndpointView>
export const EndpointList = z.object({ endpoints: z.array(EndpointView) })
export const ChangedEndpoint = z.object({ endpoint: EndpointView })

/** The only answer that holds the secret. */
export const EndpointWithSecret = z.object({ endpoint: EndpointView, secret: z.string() })
export type EndpointWithSecret = z.infer<typeof EndpointWithSecret>

/** One try to bring a message. */
export const AttemptView = z.object({
  number: z.int(),
  sentAt: z.iso.datetime(),
  durationMs: z.int(),
  /** null when no answer came. */
  status: z.int().nullable(),
  /** The beginning of the answer, or why none came. */
  excerpt: z.string(),
})
export type AttemptView = z.infer<typeof AttemptView>

export const MessageView = z.object({
  messageId: z.uuid(),
  type: z.string(),
  state: MessageState,
  importId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  nextAttemptAt: z.iso.datetime().nullable(),
  attempts: z.array(AttemptView),
})
export type MessageView = z.infer<typeof MessageView>

/** Newest first; `next` is asked for as `before`. */
export const MessagePage = z.object({ messages: z.array(MessageView), next: z.uuid().nullable() })
export type MessagePage = z.infer<typeof MessagePage>
export const MessageQuery = z.object({ before: z.uuid().optional() })

/** The body of a message. `webhook.test` is what *Send test* sends. */
export const WebhookPayload = z.discriminatedUnion('type', [
  z.object({
    type: EndpointEvent,
    timestamp: z.iso.datetime(),
    data: JobSummary.extend({
      outcomes: z.record(z.string(), z.int()),
      /** Why it stands still or has failed; null when it is complete. */
      reason: z.string().nullable(),
      url: z.url(),
    }),
  }),
  z.object({ type: z.literal('webhook.test'), timestamp: z.iso.datetime(), data: z.object({ message: z.string() }) }),
])
export type WebhookPayload = z.infer<typeof WebhookPayload>
