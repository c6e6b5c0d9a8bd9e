import { z } from 'zod'
import { ImportOptions } from './import-options.ts'
import { ColumnTarget } from './mapping.ts'

const name = z.string().trim().min(1, 'Give it a name.').max(60)

const FieldMapping = z.strictObject({
  /** As the sender spells it; case and punctuation do not matter. */
  name: z.string().trim().min(1, 'Say how the sender names the field.').max(200),
  target: ColumnTarget,
})

/** How the batches of a source are imported. A name that is not mapped goes to the field it names, if there is one. */
export const SourceOptions = z.strictObject({
  campaignId: z.uuid().nullable().default(null),
  purpose: ImportOptions.shape.purpose.default('add-and-update'),
  identifier: z.enum(['automatic', 'email', 'phone', 'linkedin', 'external-id']).default('automatic'),
  fillOnlyEmpty: z.boolean().default(false),
  repeatedInFile: ImportOptions.shape.repeatedInFile.default('keep-first'),
  enrich: z.boolean().default(true),
  tags: ImportOptions.shape.tags.default([]),
  fieldMappings: z.array(FieldMapping).max(200).default([]),
})
export type SourceOptions = z.infer<typeof SourceOptions>

export const SourceDraft = z.strictObject({ name, options: SourceOptions })
export type SourceDraft = z.infer<typeof SourceDraft>

/** What is left out stays. */
export const SourceChange = z.strictObject({ name: name.optional(), options: SourceOptions.optional() })
export type SourceChange = z.infer<typeof SourceChange>

/** A source as its workspace sees it. */
export const SourceView = z.object({
  sourceId: z.uuid(),
  name: z.string(),
  /** Where batches are sent. */
  url: z.url(),
  options: SourceOptions,
  createdAt: z.iso.datetime(),
  /** Until when the secret before the present one is good; null when there is none. */
  formerSecretUntil: z.iso.datetime().nullable(),
  lastDeliveryAt: z.iso.datetime().nullable(),
})
export type SourceView = z.infer<typeof SourceView>
export const SourceList = z.object({ sources: z.array(SourceView) })
export const ChangedSource = z.object({ source: SourceView })

/** The only answer that holds the secret. */
export const SourceWithSecret = z.object({ source: SourceView, secret: z.string() })
export type SourceWithSecret = z.infer<typeof SourceWithSecret>

/** A request to a source that was rightly signed. */
export const DeliveryView = z.object({
  deliveryId: z.uuid(),
  messageId: z.string(),
  isReplay: z.boolean(),
  /** Why it was refused; null for one that was taken. */
  problem: z.string().nullable(),
  sizeBytes: z.int(),
  contacts: z.int().nullable(),
  importId: z.uuid().nullable(),
  /** How often it came; more than once where its sender has tried again. */
  attempts: z.int(),
  createdAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
})
export type DeliveryView = z.infer<typeof DeliveryView>

/** Newest first; `next` is asked for as `before`. */
export const DeliveryPage = z.object({ deliveries: z.array(DeliveryView), next: z.uuid().nullable() })
export type DeliveryPage = z.infer<typeof DeliveryPage>
export const DeliveryQuery = z.object({ before: z.uuid().optional() })
