import { z } from 'zod'

/** Section 4 of the product's description; `contact-id` only with `update`; `cookie` is for programs. */
export const ImportOptions = z.strictObject({
  purpose: z.enum(['add', 'update', 'add-and-update', 'add-despite-duplicates']),
  identifier: z.enum(['automatic', 'email', 'phone', 'linkedin', 'external-id', 'contact-id', 'cookie']),
  fillOnlyEmpty: z.boolean(),
  repeatedInFile: z.enum(['keep-first', 'flag-all']),
  enrich: z.boolean(),
  tags: z.array(z.string().trim().min(1).max(100)).max(50),
  importTag: z.boolean(),
  doNotTouch: z.boolean(),
  /** Whoever holds an existing contact gives it up to the row's owner, else to the uploader; otherwise owners stay. */
  overrideOwners: z.boolean().default(false),
  /** The workflow that people of this import are put into; nobody who is marked do not touch. */
  workflowId: z.guid().nullable().default(null),
})
export type ImportOptions = z.infer<typeof ImportOptions>

/** Where an upload came in; limits and defaults hang on it. */
export const EntryPoint = z.enum(['campaign', 'contacts', 'contacts-update', 'imports', 'api'])
export type EntryPoint = z.infer<typeof EntryPoint>

const MEBIBYTE = 1024 * 1024

/** Largest file (bytes) and most data rows by entry point. */
export const UPLOAD_LIMITS: Record<EntryPoint, { bytesMax: number; rowsMax: number }> = {
  campaign: { bytesMax: 10 * MEBIBYTE, rowsMax: 50_000 },
  api: { bytesMax: 10 * MEBIBYTE, rowsMax: 50_000 },
  contacts: { bytesMax: 20 * MEBIBYTE, rowsMax: 200_000 },
  'contacts-update': { bytesMax: 20 * MEBIBYTE, rowsMax: 200_000 },
  imports: { bytesMax: 500 * MEBIBYTE, rowsMax: 500_000 },
}

const panel = {
  purpose: 'add-and-update',
  identifier: 'automatic',
  fillOnlyEmpty: false,
  repeatedInFile: 'keep-first',
  enrich: true,
  tags: [],
  importTag: true,
  doNotTouch: false,
  overrideOwners: false,
  workflowId: null,
} as const satisfies ImportOptions

const page = {
  ...panel,
  identifier: 'email',
  repeatedInFile: 'flag-all',
  enrich: false,
} as const satisfies ImportOptions

/** An export that comes back changes what was edited in it and nothing else, so it leaves no tag either. */
const update = {
  ...page,
  purpose: 'update',
  identifier: 'contact-id',
  importTag: false,
} as const satisfies ImportOptions

export const DEFAULT_OPTIONS: Record<EntryPoint, ImportOptions> = {
  campaign: panel,
  contacts: page,
  'contacts-update': update,
  imports: page,
  api: page,
}
