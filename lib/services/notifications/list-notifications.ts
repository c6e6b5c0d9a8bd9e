import type { NotificationPage } from '#lib/contract/notifications.ts'
import type { Db } from '#lib/db/database.ts'
import { type Reader, readNotifications } from '#lib/db/notifications.ts'

const PAGE_SIZE = 20

/** A page of somebody's notifications in a workspace, newest first. */
export async function listNotifications(db: Db, reader: Reader, before: string | null): Promise<NotificationPage> {
  const found = await readNotifications(db, reader, { before, limit: PAGE_SIZE + 1 })
  const notifications = found.slice(0, PAGE_SIZE)
  return { notifications, next: found.length > PAGE_SIZE ? (notifications.at(-1)?.notificationId ?? null) : null }
}
