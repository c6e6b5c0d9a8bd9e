import { z } from 'zod'
import { EngagementCounts } from './engagement.ts'
import { Confidence, Grade, IcpTier, MatchState, MatchTier } from './verdicts.ts'

/** A contact in a campaign, as a row of the Leads tab. */
export const LeadView = z.object({
  contactId: z.uuid(),
  importId: z.uuid().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  jobTitle: z.string().nullable(),
  companyName: z.string().nullable(),
  companyDomain: z.string().nullable(),
  linkedinUrl: z.string().nullable(),
  country: z.string().nullable(),
  tags: z.array(z.string()),
  icpTier: IcpTier.nullable(),
  leadScore: z.int().min(0).max(100).nullable(),
  grade: Grade.nullable(),
  match: z.object({
    state: MatchState,
    tier: MatchTier.nullable(),
    confidence: Confidence.nullable(),
    score: z.number().nullable(),
  }),
  jobChanged: z.boolean(),
  addedAt: z.iso.datetime(),
})
export type LeadView = z.infer<typeof LeadView>

/** Filters of the Leads tab; every one of them stands in the URL. Lists are "any of". */
export const LeadFilter = z.object({
  search: z.string().max(200).optional(),
  tier: z.array(z.enum(['1', '2', '3', '4', '5', 'none', 'ambiguous'])).optional(),
  confidence: z.array(Confidence).optional(),
  icpTier: z.array(IcpTier).optional(),
  grade: z.array(Grade).optional(),
  importId: z.uuid().optional(),
  hasEmail: z.enum(['yes', 'no']).optional(),
  /** What somebody has said of the match; `open` where nobody has. */
  verdict: z.array(z.enum(['open', 'accepted', 'rejected'])).optional(),
})
export type LeadFilter = z.infer<typeof LeadFilter>

export const LeadSort = z.enum(['newest', 'score', 'name'])
export type LeadSort = z.infer<typeof LeadSort>

export const LeadPage = z.object({ leads: z.array(LeadView), next: z.string().nullable(), total: z.int().min(0) })
export type LeadPage = z.infer<typeof LeadPage>

/** Leads of a campaign by each thing they can be filtered by; keys are the filter's values, `none` where a contact has none. */
const counts = z.record(z.string(), z.int().min(0))
export const LeadCounts = z.object({ tier: counts, confidence: counts, icpTier: counts, grade: counts })
export type LeadCounts = z.infer<typeof LeadCounts>

/** What a list of leads is asked with; lists stand in the URL as repeated parameters. */
export const LeadListQuery = LeadFilter.extend({
  sort: LeadSort.default('score'),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type LeadListQuery = z.infer<typeof LeadListQuery>

const contactIds = z.array(z.uuid()).min(1).max(2_000)

/** Leads by id, as a verdict answers and its undo asks. */
export const JudgedLeads = z.strictObject({ contactIds: z.array(z.uuid()).max(2_000) })
export type JudgedLeads = z.infer<typeof JudgedLeads>

/** A person's decision on matches: of these leads, or of all that a filter shows. */
export const MatchVerdictRequest = z
  .strictObject({
    verdict: z.enum(['accepted', 'rejected']),
    contactIds: contactIds.optional(),
    filter: LeadFilter.optional(),
  })
  .refine((request) => (request.contactIds === undefined) !== (request.filter === undefined), {
    error: 'Name the leads, or the filter that shows them',
  })
export type MatchVerdictRequest = z.infer<typeof MatchVerdictRequest>

const Verdict = z.object({
  field: z.enum(['linkedin', 'email', 'name', 'company', 'domain', 'country']),
  verdict: z.enum(['agrees', 'nearly', 'contradicts', 'missing']),
  ours: z.string(),
  theirs: z.string(),
})

/** What stands behind a contact: who it was matched to and why, where each value comes from, and how its score came about. */
export const ContactEvidence = z.object({
  sentence: z.string(),
  holders: z.int().min(0).nullable(),
  tiersTried: z.array(z.int()),
  verdicts: z.array(Verdict),
  candidates: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      title: z.string(),
      companyName: z.string(),
      score: z.number(),
      verdicts: z.array(Verdict),
    }),
  ),
  values: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      value: z.string(),
      source: z.string(),
      others: z.array(z.object({ source: z.string(), value: z.string() })),
    }),
  ),
  scoreParts: z.array(z.object({ label: z.string(), points: z.number(), max: z.number() })),
  experience: z.array(
    z.object({
      companyName: z.string(),
      title: z.string(),
      startedAt: z.string().nullable(),
      endedAt: z.string().nullable(),
    }),
  ),
  jobChange: z.string().nullable(),
  engagement: EngagementCounts,
})
export type ContactEvidence = z.infer<typeof ContactEvidence>

export const LeadDetail = LeadView.extend(ContactEvidence.shape)
export type LeadDetail = z.infer<typeof LeadDetail>
