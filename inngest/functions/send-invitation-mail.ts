import { inngest } from '#inngest/client.ts'
import { memberInvited } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import { sharedMailer as mailer } from '#lib/outside/mail/mailer.ts'
import { noteUnsent, sendInvitation } from '#lib/services/members/send-invitation.ts'

/** Sends the mail of an invitation; one that nobody takes is told beside the invitation. */
export const sendInvitationMail = inngest.createFunction(
  {
    id: 'send-invitation-mail',
    triggers: [memberInvited],
    retries: 4,
    onFailure: ({ event, error }) => noteUnsent(db, event.data.event.data.invitationId, error.message),
  },
  async ({ event, step }) => {
    const mailId = event.id ?? event.data.invitationId
    await step.run('send', () => sendInvitation({ db, mailer }, event.data.invitationId, mailId))
  },
)
