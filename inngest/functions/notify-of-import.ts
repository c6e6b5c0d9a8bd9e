import { inngest } from '#inngest/client.ts'
import { importAnnounced } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import { sharedMailer as mailer } from '#lib/outside/mail/mailer.ts'
import { mailNotification } from '#lib/services/notifications/mail-notification.ts'
import { notifyOfImport as notify } from '#lib/services/notifications/notify-of-import.ts'

/** Tells people in the app, then by mail; a mail that nobody takes holds up no other. */
export const notifyOfImport = inngest.createFunction(
  { id: 'notify-of-import', triggers: [importAnnounced], retries: 5 },
  async ({ event, step, runId }) => {
    const { importId, workspaceId, status } = event.data
    const cause = event.id ?? runId
    const ids = await step.run('notify', () => notify(db, { importId, workspaceId }, { status, cause }))
    await Promise.allSettled(ids.map((id) => step.run(`mail-${id}`, () => mailNotification({ db, mailer }, id))))
  },
)
