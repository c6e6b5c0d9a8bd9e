import { z } from 'zod'
import { Alias } from './aliases.ts'
import { ContactRow } from './contacts.ts'
import { ContactEvidence } from './leads.ts'
import { Confidence, MatchState, MatchTier } from './verdicts.ts'

/** What somebody, or an import, did to a contact. `before` and `after` are null where there was nothing. */
export const HistoryEntry = z.object({
  entryId: z.string(),
  at: z.iso.datetime({ offset: true }),
  /** Null for somebody who is gone, or a program. */
  who: z.string().nullable(),
  /** What was done, without who did it: `created by hand`, `imported event-list.csv`. */
  what: z.string(),
  importId: z.uuid().nullable(),
  isUndone: z.boolean(),
  changes: z.array(z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

const named = z.object({ id: z.uuid(), name: z.string() })

/** A contact opened: everything that is known, and where it comes from. */
export const ContactDetail = ContactRow.extend(ContactEvidence.shape).extend({
  ownerId: z.uuid().nullable(),
  emailStatus: z.string().nullable(),
  match: z.object({
    state: MatchState,
    tier: MatchTier.nullable(),
    confidence: Confidence.nullable(),
    score: z.number().nullable(),
  }),
  /** What else finds the contact. */
  aliases: z.array(Alias),
  /** Columns that nobody mapped, by header. */
  kept: z.record(z.string(), z.string()),
  campaigns: z.array(named),
  segments: z.array(named.extend({ kind: z.enum(['dynamic', 'static']) })),
  workflows: z.array(named.extend({ isFinished: z.boolean() })),
})
export type ContactDetail = z.infer<typeof ContactDetail>

export const ContactHistory = z.object({ entries: z.array(HistoryEntry), isWhole: z.boolean() })
export type ContactHistory = z.infer<typeof ContactHistory>

/** A company as the workspace knows it. */
export const AccountView = z.object({
  accountId: z.uuid(),
  name: z.string(),
  domain: z.string(),
  industry: z.string().nullable(),
  employeeCount: z.int().nullable(),
  techStack: z.array(z.string()),
  country: z.string().nullable(),
  contacts: z.int().min(0),
  addedAt: z.iso.datetime({ offset: true }),
})
export type AccountView = z.infer<typeof AccountView>
