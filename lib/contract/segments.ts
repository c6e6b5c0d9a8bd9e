import { z } from 'zod'
import { ContactRules } from './contact-rules.ts'

const name = z.string().trim().min(1, 'Give it a name.').max(100, 'A name has at most 100 characters.')

/** A segment with rules fills itself; one without is filled by hand. */
export const SegmentDraft = z.strictObject({ name, rules: ContactRules.nullable() })
export type SegmentDraft = z.infer<typeof SegmentDraft>

/** What is left out stays. A segment stays of its kind: rules are only ever changed into other rules. */
export const SegmentChange = z.strictObject({
  name: name.optional(),
  rules: ContactRules.optional(),
  archived: z.boolean().optional(),
})
export type SegmentChange = z.infer<typeof SegmentChange>

export const SegmentView = z.object({
  segmentId: z.uuid(),
  name: z.string(),
  kind: z.enum(['dynamic', 'static']),
  rules: ContactRules.nullable(),
  createdByName: z.string().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
})
export type SegmentView = z.infer<typeof SegmentView>
export const SegmentList = z.object({ segments: z.array(SegmentView) })
