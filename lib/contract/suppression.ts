import { z } from 'zod'

export const SUPPRESSION_REASONS = [
  'opt-out',
  'hard-bounce',
  'spam-complaint',
  'unsubscribe',
  'manual',
  'compliance',
] as const
export const SuppressionReason = z.enum(SUPPRESSION_REASONS)
export type SuppressionReason = z.infer<typeof SuppressionReason>

/** An address or a whole domain that nobody of the workspace may write to. The platform's entries hold for everybody. */
export const SuppressionEntry = z.object({
  entryId: z.uuid(),
  kind: z.enum(['email', 'domain']),
  /** Canonical address, or a domain that stands for its subdomains too. */
  value: z.string(),
  reason: SuppressionReason,
  platform: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type SuppressionEntry = z.infer<typeof SuppressionEntry>

/** Entries in the order of their values. */
export const SuppressionPage = z.object({
  entries: z.array(SuppressionEntry),
  /** How many the workspace has altogether, by kind; the platform's are not told. */
  totals: z.object({ email: z.int(), domain: z.int() }),
  next: z.string().nullable(),
})
export type SuppressionPage = z.infer<typeof SuppressionPage>

/** Addresses and domains as people paste them: one per line, or separated by commas, semicolons or blanks. */
export const SuppressionDraft = z.strictObject({
  text: z.string().trim().min(1, 'Write an address or a domain').max(200_000),
  reason: SuppressionReason,
})
export type SuppressionDraft = z.infer<typeof SuppressionDraft>

/** What became of a list: each of its values is new, was there already, or is neither address nor domain. */
export const SuppressionReceipt = z.object({
  added: z.int().min(0),
  known: z.int().min(0),
  wrong: z.int().min(0),
  /** The first that are neither, to be looked at. */
  wrongSamples: z.array(z.object({ lineNumber: z.int(), value: z.string() })),
  addedIds: z.array(z.uuid()).max(1_000),
})
export type SuppressionReceipt = z.infer<typeof SuppressionReceipt>

export const SuppressionRemoval = z.strictObject({ entryIds: z.array(z.uuid()).min(1).max(1_000) })
