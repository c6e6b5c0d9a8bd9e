import { z } from 'zod'

/** How a match was made: by the rank of its signal, not by how well the texts agree. */
export const Confidence = z.enum(['high', 'medium', 'low'])
export type Confidence = z.infer<typeof Confidence>

/** 1 LinkedIn or known email · 2 name + company domain · 3 name + company name · 4 first + last name · 5 full-name text. */
export const MatchTier = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type MatchTier = z.infer<typeof MatchTier>

export const MatchState = z.enum(['none', 'matched', 'ambiguous', 'accepted', 'rejected'])
export type MatchState = z.infer<typeof MatchState>

export const IcpTier = z.enum(['A', 'B', 'C', 'D'])
export type IcpTier = z.infer<typeof IcpTier>

export const Grade = z.enum(['A', 'B', 'C', 'D', 'F'])
export type Grade = z.infer<typeof Grade>
