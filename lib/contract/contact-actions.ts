import { z } from 'zod'
import { ContactFilter } from './contacts.ts'

const tag = z
  .string()
  .trim()
  .min(1, 'Give the tag a name')
  .max(100)
  .regex(/^[^;]*$/, 'A tag has no semicolon: files separate tags by it.')

/** What can be done to many contacts at one stroke. */
export const ContactAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-tag'), tag }),
  z.strictObject({ kind: z.literal('remove-tag'), tag }),
  /** Null leaves them without an owner. */
  z.strictObject({ kind: z.literal('set-owner'), ownerId: z.guid().nullable() }),
  z.strictObject({ kind: z.literal('do-not-touch'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('add-to-campaign'), campaignId: z.guid() }),
  z.strictObject({ kind: z.literal('add-to-segment'), segmentId: z.guid() }),
  z.strictObject({ kind: z.literal('remove-from-segment'), segmentId: z.guid() }),
  /** Whoever is marked do not touch stays out. */
  z.strictObject({ kind: z.literal('enrol'), workflowId: z.guid() }),
  z.strictObject({ kind: z.literal('delete') }),
])
export type ContactAction = z.infer<typeof ContactAction>

/** Contacts by id, or all that a filter shows; an empty filter shows everybody. */
export const ContactSelection = z.union([
  z.strictObject({ contactIds: z.array(z.guid()).min(1).max(10_000) }),
  z.strictObject({ filter: ContactFilter }),
])
export type ContactSelection = z.infer<typeof ContactSelection>

export const ContactActionRequest = z.strictObject({ action: ContactAction, selection: ContactSelection })
export type ContactActionRequest = z.infer<typeof ContactActionRequest>

/** `changed`: contacts that it made a difference to. `editId` takes it back; null when there is nothing to take back. */
export const ContactActionAnswer = z.object({ editId: z.uuid().nullable(), changed: z.int().min(0) })
export type ContactActionAnswer = z.infer<typeof ContactActionAnswer>

/** `kept`: contacts that somebody has changed since, or whose place somebody else has taken; they stay as they are. */
export const ContactUndoAnswer = z.object({ undone: z.int().min(0), kept: z.int().min(0) })
export type ContactUndoAnswer = z.infer<typeof ContactUndoAnswer>
