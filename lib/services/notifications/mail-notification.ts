import { importLetter } from '#lib/core/mail/import-letter.ts'
import { writeMail } from '#lib/core/mail/write-mail.ts'
import type { Db } from '#lib/db/database.ts'
import { markMailed, readUnmailed } from '#lib/db/notifications.ts'
import type { Mailer } from '#lib/outside/mail/mailer.ts'
import { appUrl } from '#lib/services/mail/app-url.ts'

/** Mails one notification, once; nobody who has left the workspace gets it. */
export async function mailNotification(
  { db, mailer }: { db: Db; mailer: Mailer },
  notificationId: string,
): Promise<'sent' | 'not needed'> {
  const told = await readUnmailed(db, notificationId)
  if (!told) return 'not needed'
  const urls = { import: appUrl(`/imports/${told.importId}`), settings: appUrl('/settings/account') }
  const mail = writeMail(importLetter(told, urls))
  await mailer.send({ id: notificationId, workspaceId: told.workspaceId, to: told.to, ...mail })
  await markMailed(db, notificationId)
  return 'sent'
}
