import { z } from 'zod'
import { Outcome, Stage } from './import-stage.ts'

const count = z.int().min(0)

export const NOTIFICATION_KINDS = ['import-completed', 'import-paused', 'import-failed'] as const
export const NotificationKind = z.enum(NOTIFICATION_KINDS)
export type NotificationKind = z.infer<typeof NotificationKind>

/** What somebody is told; `outcomes` and `reason` as they were when it happened. */
export const NotificationView = z.object({
  notificationId: z.uuid(),
  kind: NotificationKind,
  importId: z.uuid(),
  fileName: z.string(),
  reason: z.string().nullable(),
  outcomes: z.record(Outcome, count),
  at: z.iso.datetime(),
  isRead: z.boolean(),
})
export type NotificationView = z.infer<typeof NotificationView>

/** Newest first; `next` goes into `before` of the following page. */
export const NotificationPage = z.object({ notifications: z.array(NotificationView), next: z.uuid().nullable() })
export type NotificationPage = z.infer<typeof NotificationPage>

/** Those that were read; `all` of the workspace's. */
export const NotificationsRead = z.union([
  z.strictObject({ notificationIds: z.array(z.guid()).min(1).max(100) }),
  z.strictObject({ all: z.literal(true) }),
])
export type NotificationsRead = z.infer<typeof NotificationsRead>

/** Of which kinds somebody wants a mail. */
export const MailChoices = z.strictObject({
  'import-completed': z.boolean(),
  'import-paused': z.boolean(),
  'import-failed': z.boolean(),
})
export type MailChoices = z.infer<typeof MailChoices>

/** What every page shows of the workspace just now. */
export const Pulse = z.object({
  /** Notifications that were not read. */
  unread: count,
  /** What wants somebody's decision: the number beside Tasks. */
  decisions: count,
  /** Imports that wait or run, the one that runs first. */
  running: z.array(
    z.object({
      importId: z.uuid(),
      fileName: z.string(),
      status: z.enum(['queued', 'running']),
      stage: Stage.nullable(),
      rowsSettled: count,
      rowsTotal: count,
    }),
  ),
})
export type Pulse = z.infer<typeof Pulse>
