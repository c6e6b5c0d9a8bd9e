import { z } from 'zod'

export const EngagementKind = z.enum(['sent', 'opened', 'clicked', 'replied', 'meeting', 'bounced'])
export type EngagementKind = z.infer<typeof EngagementKind>

/** What people did with what was sent to them. `eventId` is the sender's own: an event that is told twice counts once. */
export const EngagementEvents = z.strictObject({
  events: z
    .array(
      z
        .strictObject({
          eventId: z.string().trim().min(1).max(200),
          kind: EngagementKind,
          at: z.iso.datetime({ offset: true }),
          contactId: z.uuid().optional(),
          email: z.string().max(320).optional(),
        })
        .refine(({ contactId, email }) => (contactId === undefined) !== (email === undefined), {
          error: 'Name the contact by contactId or by email.',
        }),
    )
    .min(1)
    .max(1_000),
})
export type EngagementEvents = z.infer<typeof EngagementEvents>

/** What was sent to somebody and what they did; `responseRate` in 0..1, null while nothing was sent. */
export const EngagementCounts = z.object({
  sent: z.int().min(0),
  opened: z.int().min(0),
  clicked: z.int().min(0),
  replied: z.int().min(0),
  meetings: z.int().min(0),
  bouncedAt: z.iso.datetime({ offset: true }).nullable(),
  lastAt: z.iso.datetime({ offset: true }).nullable(),
  responseRate: z.number().min(0).max(1).nullable(),
})
export type EngagementCounts = z.infer<typeof EngagementCounts>

/** `unknown`: event ids whose contact is not in this workspace. */
export const EngagementAnswer = z.object({
  counted: z.int().min(0),
  repeated: z.int().min(0),
  unknown: z.array(z.string()),
})
export type EngagementAnswer = z.infer<typeof EngagementAnswer>
