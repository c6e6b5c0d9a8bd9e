import { writeMail } from '#lib/core/mail/write-mail.ts'
import { log } from '#lib/log.ts'
import { type Mailer, sharedMailer } from '#lib/outside/mail/mailer.ts'
import { appUrl } from '#lib/services/mail/app-url.ts'

/** How long the link in the mail is good. */
export const RESET_SECONDS = 60 * 60

/**
 * Sends the link that sets a new password. It never throws: whoever asks is told the same whether the address is known, unknown or out
 * of reach.
 */
export async function sendPasswordReset(
  { email, token }: { email: string; token: string },
  mailer: Mailer = sharedMailer,
): Promise<void> {
  const mail = writeMail({
    subject: 'Set a new password for Rollcall',
    lines: ['Somebody asked for a new password for this address. The link is good for an hour, once.'],
    action: { label: 'Set a new password', url: appUrl(`/reset?token=${encodeURIComponent(token)}`) },
    footer: 'If it was not you, you need not do anything: your password stays as it is.',
  })
  try {
    await mailer.send({ id: crypto.randomUUID(), workspaceId: null, to: email, ...mail })
  } catch (error) {
    log.error({ err: error }, 'the mail with a password link was not taken')
  }
}
