import { z } from 'zod'

/** What can be done to something. The word stands in the log as it is. */
export const AUDIT_ACTIONS = [
  'created',
  'changed',
  'removed',
  'restored',
  'started',
  'paused',
  'resumed',
  'cancelled',
  'repaired',
  'undone',
  'exported',
  'invited',
  'joined',
  'revoked',
  'released',
  'rotated',
] as const
export const AuditAction = z.enum(AUDIT_ACTIONS)
export type AuditAction = z.infer<typeof AuditAction>

/** What it can be done to. */
export const AUDIT_SUBJECTS = [
  'workspace',
  'member',
  'invitation',
  'token',
  'webhook',
  'connection',
  'provider',
  'rules',
  'suppression',
  'workflow',
  'campaign',
  'import',
  'contact',
  'segment',
  'field',
  'mapping',
  'assignment',
] as const
export const AuditSubject = z.enum(AUDIT_SUBJECTS)
export type AuditSubject = z.infer<typeof AuditSubject>

/** What was changed, part by part; a part that was not there before, or is not any more, is null. Never a secret. */
export const AuditChanges = z.record(z.string(), z.object({ before: z.json(), after: z.json() }))
export type AuditChanges = z.infer<typeof AuditChanges>

export const AuditEntry = z.object({
  entryId: z.int(),
  at: z.iso.datetime(),
  /** Null where the product itself decided. A token acts for the person who made it. */
  by: z.object({ userId: z.uuid(), name: z.string(), tokenName: z.string().nullable() }).nullable(),
  action: AuditAction,
  subject: z.object({ kind: AuditSubject, id: z.string().nullable(), name: z.string() }),
  changes: AuditChanges,
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** Newest first; `next` goes into `before` of the following page. */
export const AuditPage = z.object({ entries: z.array(AuditEntry), next: z.int().nullable() })
export type AuditPage = z.infer<typeof AuditPage>

/** `from` and `to` are days (UTC), both included. */
export const AuditQuery = z.object({
  before: z.coerce.number().int().min(1).nullable().default(null),
  user: z.guid().nullable().default(null),
  subject: AuditSubject.nullable().default(null),
  action: AuditAction.nullable().default(null),
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
})
export type AuditQuery = z.infer<typeof AuditQuery>
