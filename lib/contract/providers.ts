import { z } from 'zod'

/** Services that know people, in the way each of them is asked. `generic-json` is described by the workspace itself. */
export const ProviderKind = z.enum(['apollo', 'people-data-labs', 'clearbit', 'generic-json'])
export type ProviderKind = z.infer<typeof ProviderKind>

export const PROVIDER_NAMES: Record<ProviderKind, string> = {
  apollo: 'Apollo',
  'people-data-labs': 'People Data Labs',
  clearbit: 'Clearbit',
  'generic-json': 'JSON over HTTP',
}

/** Where each of them is, unless the workspace says otherwise. */
export const DEFAULT_BASE_URLS: Record<Exclude<ProviderKind, 'generic-json'>, string> = {
  apollo: 'https://api.apollo.io',
  'people-data-labs': 'https://api.peopledatalabs.com',
  clearbit: 'https://person-stream.clearbit.com',
}

/** What a template may hold between braces: what is known of the person, and the key. */
export const RECIPE_WORDS = [
  'email',
  'linkedinUrl',
  'firstName',
  'lastName',
  'companyName',
  'companyDomain',
  'country',
  'key',
] as const

/** What an answer can be read for. */
export const RECIPE_FIELDS = [
  'id',
  'firstName',
  'lastName',
  'email',
  'emailStatus',
  'phone',
  'linkedinUrl',
  'jobTitle',
  'companyName',
  'companyDomain',
  'industry',
  'employeeCount',
  'location',
  'country',
] as const
export type RecipeField = (typeof RECIPE_FIELDS)[number]

const WORD = /\{([^{}]*)\}/g
const holdsKnownWords = (text: string) =>
  [...text.matchAll(WORD)].every(([, word]) => RECIPE_WORDS.some((known) => known === word))
const UNKNOWN_WORD = `Between braces only ${RECIPE_WORDS.map((word) => `{${word}}`).join(', ')} can stand.`

const Template = z.string().max(2_000).refine(holdsKnownWords, UNKNOWN_WORD)

/** `data.person.emails[0].address`: names and places in lists. Empty where the answer does not hold the field. */
const AnswerPath = z
  .string()
  .trim()
  .max(200)
  .regex(
    /^(?:[A-Za-z_$][\w$-]*(?:\[\d{1,3}\])*(?:\.[A-Za-z_$][\w$-]*(?:\[\d{1,3}\])*)*)?$/,
    'Write a path like data.person.email.',
  )

/** How a service is asked that Rollcall does not know by itself. */
export const ProviderRecipe = z
  .strictObject({
    method: z.enum(['GET', 'POST']),
    urlTemplate: Template.refine(
      (url) => /^https?:\/\/[^{}/?#]+(?:[/?#]|$)/.test(url),
      'Write the whole address, with a host of its own.',
    ),
    headers: z
      .array(
        z.strictObject({
          name: z
            .string()
            .trim()
            .regex(/^[A-Za-z0-9-]{1,60}$/, 'A header’s name has letters, digits and hyphens.'),
          value: Template.refine((value) => !/[\r\n]/.test(value), 'A header has one line.'),
        }),
      )
      .max(20),
    /** JSON with templates as texts; null without a body. */
    bodyTemplate: z
      .string()
      .max(10_000)
      .refine(isJson, 'This is not valid JSON.')
      .refine(holdsKnownWordsInJson, UNKNOWN_WORD)
      .nullable(),
    answerPaths: z.partialRecord(z.enum(RECIPE_FIELDS), AnswerPath),
    /** Values of `emailStatus` that mean that mail arrives. */
    verifiedWords: z.array(z.string().trim().min(1).max(60)).max(20).default(['verified', 'valid', 'deliverable']),
    /** Asking twice costs nothing, so a lost answer may be asked for again. */
    repeatable: z.boolean().default(false),
  })
  .refine(({ method, bodyTemplate }) => method === 'POST' || bodyTemplate === null, {
    path: ['bodyTemplate'],
    error: 'Only a POST has a body.',
  })
  .refine(({ answerPaths }) => Object.entries(answerPaths).some(([field, path]) => field !== 'id' && path !== ''), {
    path: ['answerPaths'],
    error: 'Say where in the answer at least one field stands.',
  })
export type ProviderRecipe = z.infer<typeof ProviderRecipe>

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** In JSON braces are braces, so only the texts are looked at. */
function holdsKnownWordsInJson(text: string): boolean {
  if (!isJson(text)) return true
  const texts: string[] = []
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts.every(holdsKnownWords)
}

const name = z.string().trim().min(1, 'Give it a name.').max(60)
const baseUrl = z.url({ protocol: /^https?$/, error: 'Write an address that begins with https.' }).max(300)
/** US dollars for a person that is found. */
const unitPrice = z.number().min(0).max(100)
/** How old an answer may be before it is asked for again. */
const maxAgeDays = z.int().min(0).max(3_650)
const key = z
  .string()
  .trim()
  .min(1, 'Paste the key.')
  .max(4_000)
  .regex(/^[\x21-\x7e]+$/, 'A key has no spaces and no special characters.')

/** `baseUrl` is left out for the service's usual address; `recipe` is there for `generic-json` alone. */
export const ProviderDraft = z
  .strictObject({
    kind: ProviderKind,
    name: name.optional(),
    baseUrl: baseUrl.optional(),
    key: key.optional(),
    unitPrice: unitPrice.default(0),
    maxAgeDays: maxAgeDays.default(90),
    recipe: ProviderRecipe.optional(),
  })
  .refine(({ kind, recipe }) => (kind === 'generic-json') === (recipe !== undefined), {
    path: ['recipe'],
    error: 'Describe how the service is asked.',
  })
  .refine((draft) => draft.kind === 'generic-json' || draft.key !== undefined, {
    path: ['key'],
    error: 'Paste the key.',
  })
export type ProviderDraft = z.infer<typeof ProviderDraft>

/** What is left out stays. A new address needs the key again: a key belongs to the host it was saved with. */
export const ProviderChange = z.strictObject({
  name: name.optional(),
  enabled: z.boolean().optional(),
  baseUrl: baseUrl.optional(),
  key: key.optional(),
  unitPrice: unitPrice.optional(),
  maxAgeDays: maxAgeDays.optional(),
  recipe: ProviderRecipe.optional(),
})
export type ProviderChange = z.infer<typeof ProviderChange>

/** All providers of the workspace in the order they are to be asked. */
export const ProviderOrder = z.strictObject({ providerIds: z.array(z.uuid()).max(50) })

/** A provider as its workspace sees it. The key is never shown again: only its last four characters. */
export const ProviderView = z.object({
  providerId: z.uuid(),
  kind: ProviderKind,
  name: z.string(),
  enabled: z.boolean(),
  /** Host the key is bound to. */
  host: z.string(),
  baseUrl: z.string(),
  keyLast4: z.string().nullable(),
  unitPrice: z.number(),
  maxAgeDays: z.int(),
  recipe: ProviderRecipe.nullable(),
  createdAt: z.iso.datetime(),
})
export type ProviderView = z.infer<typeof ProviderView>
export const ProviderList = z.object({ providers: z.array(ProviderView) })

export const ProviderTest = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
])
export type ProviderTest = z.infer<typeof ProviderTest>

/** What was saved, and whether its key works. */
export const SavedProvider = z.object({ provider: ProviderView, test: ProviderTest })

const count = z.int().min(0)
/** US dollars. */
const cost = z.number().min(0)

/**
 * What the providers will be asked in an import, before it is started. `lookupsMax` and `costMax`: if each of them is asked for
 * everybody it may be asked for. `lookupsExpected` goes by how often each provider found somebody before. Of a long file only a
 * part is looked at, and the rest inferred; what holds for certain is the cap.
 */
export const ProviderQuote = z.object({
  rows: count,
  providers: z.array(
    z.object({
      providerId: z.uuid(),
      name: z.string(),
      /** Answers that the cache still has. */
      cached: count,
      lookupsExpected: count,
      lookupsMax: count,
      costExpected: cost,
      costMax: cost,
    }),
  ),
  costExpected: cost,
  costMax: cost,
})
export type ProviderQuote = z.infer<typeof ProviderQuote>

/** How much of an import's enrichment may cost. null: no limit. */
export const ProviderBudget = z.strictObject({
  /** Billed lookups, over all providers. */
  lookupsMax: z.int().min(0).max(10_000_000).nullable(),
  costMax: z.number().min(0).max(1_000_000).nullable(),
  /** Ask again although the cache has an answer. */
  forceRefresh: z.boolean(),
})
export type ProviderBudget = z.infer<typeof ProviderBudget>

/** What the providers were asked in an import, and what for. */
export const ProviderReceipt = z.object({
  providers: z.array(
    z.object({
      providerId: z.uuid(),
      name: z.string(),
      found: count,
      notFound: count,
      fromCache: count,
      /** Not answered, not billed. */
      failed: count,
      /** Perhaps answered and perhaps billed: nobody knows, and it was not asked again. */
      unknown: count,
      /** Held back by the cap. */
      withheld: count,
      /** Lookups that were billed, those of unknown fate included. */
      billed: count,
      cost,
    }),
  ),
  billed: count,
  cost,
})
export type ProviderReceipt = z.infer<typeof ProviderReceipt>

/** Everything about an import's providers on one page. */
export const ImportProviders = z.object({
  quote: ProviderQuote.nullable(),
  budget: ProviderBudget,
  receipt: ProviderReceipt,
})
export type ImportProviders = z.infer<typeof ImportProviders>
