import { eventType } from 'inngest'
import { z } from 'zod'

/** Ids only: rows live in Postgres, not in events. No transforms: Inngest forbids them in event schemas. */
const importRef = z.object({ importId: z.string(), workspaceId: z.string() })

/** The mapping stands: the file can be read and planned. */
export const importMapped = eventType('import/mapped', { schema: importRef.extend({ planVersion: z.number() }) })
/** Somebody went back to the mapping; a plan being made is of no use any more. */
export const importReopened = eventType('import/reopened', { schema: importRef })
/** The plan is to be carried out. */
export const importConfirmed = eventType('import/confirmed', { schema: importRef })
/** A paused run goes on from where it stands. */
export const importResumed = eventType('import/resumed', { schema: importRef })
/** What a settled import did is to be taken back. */
export const undoAsked = eventType('import/undo-asked', { schema: importRef })
/** An import has come to an end or stands still; people and programs want to hear of it. */
export const importAnnounced = eventType('import/announced', {
  schema: importRef.extend({ status: z.enum(['completed', 'paused', 'failed']) }),
})
/** Somebody is asked into a workspace, for the first time or again. */
export const memberInvited = eventType('workspace/invited', {
  schema: z.object({ invitationId: z.string(), workspaceId: z.string() }),
})
/** Contacts are to be judged anew: by other ICP rules or another scoring model. */
export const rulesChanged = eventType('workspace/rules-changed', { schema: z.object({ workspaceId: z.string() }) })
export const importCancelled = eventType('import/cancelled', { schema: importRef })
/** A message waits to be sent to an endpoint. `run` counts how often somebody has asked for that. */
export const messageQueued = eventType('webhook/message-queued', {
  schema: z.object({ messageId: z.string(), endpointId: z.string(), run: z.number() }),
})
