import { z } from 'zod'
import { IcpRules } from './icp-rules.ts'
import { ScoringModel } from './scoring-model.ts'
import { Grade, IcpTier } from './verdicts.ts'

const count = z.int().min(0)

/** What a workspace judges its leads by, with what rules may ask about besides the usual fields. */
export const WorkspaceRulesView = z.object({
  icp: IcpRules,
  scoring: ScoringModel,
  customFields: z.array(z.object({ name: z.string(), kind: z.enum(['text', 'number', 'date', 'boolean', 'choice']) })),
})
export type WorkspaceRulesView = z.infer<typeof WorkspaceRulesView>

/** Rules as somebody would have them. */
export const RulesDraft = z.strictObject({ icp: IcpRules, scoring: ScoringModel })
export type RulesDraft = z.infer<typeof RulesDraft>

const Judged = z.object({ icpTier: IcpTier, leadScore: z.int(), grade: Grade })

/** How contacts are spread: by tier, by grade, and in ten bins of the score. */
export const JudgedSpread = z.object({
  icpTiers: z.record(IcpTier, count),
  grades: z.record(Grade, count),
  scores: z.array(count).length(10),
})
export type JudgedSpread = z.infer<typeof JudgedSpread>

/** What a draft would do to the newest contacts, `contactsLooked` of them. */
export const RulesPreview = z.object({
  contactsLooked: count,
  before: JudgedSpread,
  after: JudgedSpread,
  /** Contacts that each rule takes, in the order of the rules; the rest are D. */
  taken: z.array(count),
  changed: count,
  examples: z.array(
    z.object({
      contactId: z.uuid(),
      name: z.string(),
      title: z.string(),
      companyName: z.string(),
      before: Judged.nullable(),
      after: Judged,
    }),
  ),
})
export type RulesPreview = z.infer<typeof RulesPreview>
