import { inngest } from '#inngest/client.ts'
import { messageQueued } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import { settleMessage } from '#lib/db/webhook-messages.ts'
import { sendMessage } from '#lib/services/webhooks/send-message.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

/** Sends a message until it is delivered, or for about a day. One endpoint gets one at a time; slow ones do not hold up imports. */
export const sendWebhook = inngest.createFunction(
  {
    id: 'send-webhook',
    triggers: [messageQueued],
    concurrency: [{ limit: 3 }, { key: 'event.data.endpointId', limit: 1 }],
    retries: 4,
    onFailure: async ({ event }) => {
      const { messageId, run } = event.data.event.data
      await settleMessage(db, { messageId, run }, { state: 'failed', nextAttemptAt: null })
    },
  },
  async ({ event, step }) => {
    const { messageId, run } = event.data
    for (let tries = 1; ; tries++) {
      const { waitSeconds } = await step.run(`try-${tries}`, () =>
        sendMessage({ db, world }, { messageId, run, tries }),
      )
      if (waitSeconds === null) return
      await step.sleep(`wait-${tries}`, waitSeconds * 1_000)
    }
  },
)
