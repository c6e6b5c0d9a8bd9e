import { z } from 'zod'
import { ContactRules } from './contact-rules.ts'
import { Grade, IcpTier } from './verdicts.ts'

/** A contact of the workspace, as a row of the Contacts page. */
export const ContactRow = z.object({
  contactId: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  jobTitle: z.string().nullable(),
  seniority: z.string().nullable(),
  department: z.string().nullable(),
  companyName: z.string().nullable(),
  companyDomain: z.string().nullable(),
  accountId: z.uuid().nullable(),
  linkedinUrl: z.string().nullable(),
  country: z.string().nullable(),
  ownerName: z.string().nullable(),
  tags: z.array(z.string()),
  doNotTouch: z.boolean(),
  jobChanged: z.boolean(),
  icpTier: IcpTier.nullable(),
  leadScore: z.int().min(0).max(100).nullable(),
  grade: Grade.nullable(),
  /** By the custom field's id. */
  custom: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  addedAt: z.iso.datetime({ offset: true }),
})
export type ContactRow = z.infer<typeof ContactRow>

/** Whoever has no owner. */
export const NOBODY = 'nobody'

/** Filters of the Contacts page; every one of them stands in the URL. Lists are "any of". */
export const ContactFilter = z.object({
  search: z.string().max(200).optional(),
  tag: z.array(z.string().max(100)).max(50).optional(),
  owner: z
    .array(z.union([z.guid(), z.literal(NOBODY)]))
    .max(50)
    .optional(),
  icpTier: z.array(IcpTier).optional(),
  grade: z.array(Grade).optional(),
  hasEmail: z.enum(['yes', 'no']).optional(),
  hasPhone: z.enum(['yes', 'no']).optional(),
  doNotTouch: z.enum(['yes', 'no']).optional(),
  accountId: z.guid().optional(),
  importId: z.guid().optional(),
  campaignId: z.guid().optional(),
  segmentId: z.guid().optional(),
  rules: ContactRules.optional(),
})
export type ContactFilter = z.infer<typeof ContactFilter>

/** `-` turns the order round. */
export const ContactSort = z.enum(['newest', '-newest', 'name', '-name', 'company', '-company', 'score', '-score'])
export type ContactSort = z.infer<typeof ContactSort>

/** Up to here contacts that fit are counted one by one. */
export const COUNTED_MAX = 10_000

/**
 * `isExact` is false where so many fit that counting them all would take too long; `total` is then about right, or `COUNTED_MAX` where
 * no more is known than that there are more.
 */
export const ContactPage = z.object({
  contacts: z.array(ContactRow),
  next: z.string().nullable(),
  total: z.int().min(0),
  isExact: z.boolean(),
})
export type ContactPage = z.infer<typeof ContactPage>

/** Rules stand in an address as JSON. */
const rulesInUrl = z.string().max(20_000).transform(readJson).pipe(ContactRules)

export const ContactListQuery = ContactFilter.extend({
  rules: rulesInUrl.optional(),
  sort: ContactSort.default('newest'),
  after: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type ContactListQuery = z.infer<typeof ContactListQuery>

/** Parameters of {@link ContactListQuery} that may be repeated. */
export const CONTACT_LISTS = ['tag', 'owner', 'icpTier', 'grade'] as const

/** What the filters of the Contacts page offer to choose from. */
export const ContactChoices = z.object({
  tags: z.array(z.string()),
  owners: z.array(z.object({ userId: z.uuid(), name: z.string() })),
  imports: z.array(z.object({ importId: z.uuid(), fileName: z.string(), createdAt: z.iso.datetime({ offset: true }) })),
  campaigns: z.array(z.object({ campaignId: z.uuid(), name: z.string(), isOpen: z.boolean() })),
  segments: z.array(z.object({ segmentId: z.uuid(), name: z.string(), kind: z.enum(['dynamic', 'static']) })),
  customFields: z.array(
    z.object({
      customFieldId: z.uuid(),
      name: z.string(),
      kind: z.enum(['text', 'number', 'date', 'boolean', 'choice']),
      choices: z.array(z.string()),
    }),
  ),
})
export type ContactChoices = z.infer<typeof ContactChoices>

function readJson(given: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(given)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}
