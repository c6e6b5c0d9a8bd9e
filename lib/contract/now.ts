import { z } from 'zod'
import { Grade, IcpTier } from './verdicts.ts'

/** Whom to turn to today, the best first, each with why. */
export const NowList = z.object({
  rankedAt: z.iso.datetime().nullable(),
  leads: z.array(
    z.object({
      position: z.int().min(1),
      contactId: z.uuid(),
      /** The campaign that the contact came into last; null when it is in none. */
      campaign: z.object({ campaignId: z.uuid(), name: z.string() }).nullable(),
      name: z.string(),
      jobTitle: z.string(),
      companyName: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      icpTier: IcpTier.nullable(),
      leadScore: z.int(),
      grade: Grade.nullable(),
      reasons: z.array(z.string()),
    }),
  ),
})
export type NowList = z.infer<typeof NowList>
