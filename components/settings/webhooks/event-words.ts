import type { EndpointEvent } from '#lib/contract/webhook-endpoints.ts'

/** What an endpoint can hear of, in people's words. */
export const EVENT_WORDS: Record<EndpointEvent, string> = {
  'import.completed': 'An import is complete',
  'import.paused': 'An import stands still and waits for somebody',
  'import.failed': 'An import has failed',
}
