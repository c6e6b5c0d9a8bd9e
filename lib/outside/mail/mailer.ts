import { resolve } from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from '#lib/env.ts'
import { keepMail } from './kept-mail.ts'

/** A message on its way. */
export type Mail = {
  /** Stays the same when it is sent again, so that a mailbox can tell a repeat. */
  id: string
  /** Whose message it is; null for one that belongs to a person alone. */
  workspaceId: string | null
  to: string
  subject: string
  text: string
  html: string
}

export type Mailer = {
  /** @throws when nobody takes the message just now; trying again may help */
  send(mail: Mail): Promise<void>
}

const TIMEOUT_MS = 20_000

/** Hands messages to a mail server. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A message is text and HTML of our own: nothing in it is read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, to, subject, text, html }) => {
      const headers = { 'Auto-Submitted': 'auto-generated' }
      // As an object the address is one address, whatever signs are in it.
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@rollcall>`,
        headers,
      })
    },
  }
}

/** Keeps messages as files, for installations without a mail server: an admin hands them on. */
export const folderMailer = (folder: string): Mailer => ({ send: (mail) => keepMail(folder, mail) })

/** Where messages are kept without a mail server. */
export const outboxFolder = resolve(env.ROLLCALL_DATA, 'outbox')

/** Whether there is a mail server. */
export const hasMailServer = env.SMTP_URL !== undefined

/** The mailer that the settings name. */
export const sharedMailer: Mailer = env.SMTP_URL ? smtpMailer(env.SMTP_URL, env.SMTP_FROM) : folderMailer(outboxFolder)
