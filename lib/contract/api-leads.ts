import { z } from 'zod'
import { IDENTIFIER_KINDS } from './aliases.ts'

/** Shapes of `/leads/import`, for programs. Names are in snake_case, times in UTC. What `describe` says stands in the OpenAPI document. */
const text = z.string().max(400)
const count = z.int().min(0)

/** A file as multipart, and how it is to be read where its sender knows better. `readingOf` checks the fields. */
export const PreviewForm = z.object({
  file: z
    .string()
    .meta({ contentMediaType: 'text/csv', description: 'The CSV, at most 10 MB; its file name is kept.' }),
  delimiter: z.string().optional().meta({ description: 'One character, or \\t for a tab.' }),
  quote: z.enum(['"', "'", '']).optional(),
  encoding: z.string().max(40).optional().meta({ description: 'Such as utf-8, windows-1252, shift_jis.' }),
  header_row: z
    .string()
    .regex(/^(\d{1,3}|none)$/)
    .optional()
    .meta({ description: 'Index of the header among the records, from 0; none where every record is a row.' }),
})

/** What a file looks like, and the id under which it can be imported within the hour. */
export const ImportPreview = z.object({
  file_id: z.uuid(),
  file_name: z.string(),
  headers: z.array(z.string()),
  sample_rows: z.array(z.array(z.string())).describe('The first five data rows, cells in the order of `headers`.'),
  row_count: count,
  auto_detected_identifiers: z.object({ email_columns: z.array(z.string()), phone_columns: z.array(z.string()) }),
  expires_at: z.iso.datetime().describe('An hour after the file came; until then it can be imported.'),
  delimiter: z.string(),
  quote: z.string(),
  escape: z.enum(['double', 'backslash']),
  encoding: z.string(),
  header_row: count
    .nullable()
    .describe(
      'Index of the header among the records of the file, from 0; null where it has none: columns are named by their places.',
    ),
  findings: z
    .array(z.object({ aspect: z.string(), text: z.string(), confidence: z.number().min(0).max(1) }))
    .describe('What was found out about the file, in words, each with how sure it is.'),
  repairs: z.array(z.object({ kind: z.string(), text: z.string(), count, line_numbers: z.array(z.int()) })),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ALIAS_VALUES = [
  '_alias_email',
  '_alias_phone',
  '_alias_cookie',
  '_alias_external_id',
  '_alias_social',
] as const

/** An object of texts as pairs, in its order: a column may bear any name, `__proto__` too. */
const pairs = (told: string) =>
  z
    .preprocess(
      (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : value),
      z.array(z.tuple([text, text])).max(20_000),
    )
    .meta({ isMapOf: { type: 'string', maxLength: 400 }, description: told })
const kind = z.preprocess(
  (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  z.enum(IDENTIFIER_KINDS),
)

/** Which columns feed which fields, and how the import behaves. Unknown keys are refused, unknown fields ignored and told. */
export const ImportStart = z.strictObject({
  file_id: z.uuid().describe('From the answer to the file.'),
  primary_identifier: z
    .strictObject({ column: text, kind })
    .optional()
    .describe('By which column people are recognised. Left out: by the strongest that a row has.'),
  field_mappings: pairs('Column to field, or field to column; both directions are read, names in any case.').default(
    [],
  ),
  alias_mappings: pairs(
    `Column to alias kind, or the other way round. Kinds: ${ALIAS_VALUES.join(', ')}. An alias is added to what a contact has; a contact is found by its aliases too.`,
  ).default([]),
  campaign_id: z.uuid().nullable().default(null).describe('The campaign that the people come into.'),
  purpose: z.enum(['add', 'update', 'add_and_update', 'add_despite_duplicates']).default('add_and_update'),
  do_not_overwrite: z.boolean().default(false).describe('Only fill in what a contact lacks.'),
  repeated: z
    .enum(['keep_first', 'flag_all'])
    .default('flag_all')
    .describe('Rows that repeat another of the same file: the first counts, or all are errors.'),
  enrich: z.boolean().default(false).describe('Ask the workspace’s providers for what the directory lacks.'),
  tags: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  import_tag: z.boolean().default(true),
  do_not_touch: z.boolean().default(false),
  override_owners: z.boolean().default(false),
  workflow_id: z.uuid().nullable().optional().describe('Left out: the default of the workspace, if it has one.'),
})
export type ImportStart = z.infer<typeof ImportStart>

export const ImportStarted = z.object({
  job_id: z.uuid(),
  status: z.literal('queued'),
  message: z.string(),
  file_name: z.string(),
  total_rows: count,
  ignored_fields: z.array(z.string()).describe('Fields that are not known here; their columns were left out.'),
})
export type ImportStarted = z.infer<typeof ImportStarted>

export const JobStatus = z.enum(['queued', 'in_progress', 'completed', 'failed', 'cancelled'])
export type JobStatus = z.infer<typeof JobStatus>

export const JobSummary = z.object({
  job_id: z.uuid(),
  status: JobStatus,
  file_name: z.string(),
  created_at: z.iso.datetime(),
  completed_at: z.iso.datetime().nullable(),
  total_rows: count,
  created_count: count,
  updated_count: count,
  failed_count: count,
})
export type JobSummary = z.infer<typeof JobSummary>

export const JobList = z.object({
  jobs: z.array(JobSummary),
  total: count,
  page: z.int().min(1),
  limit: z.int().min(1),
})
export type JobList = z.infer<typeof JobList>

/** Which page of the jobs. */
export const JobQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type JobQuery = z.infer<typeof JobQuery>

export const JobDetail = JobSummary.extend({
  started_at: z.iso.datetime().nullable(),
  primary_identifier: z.object({ column: z.string(), kind: z.enum(IDENTIFIER_KINDS) }).nullable(),
  field_mappings: z.record(z.string(), z.string()).describe('Column to field.'),
  errors: z
    .array(z.object({ row: z.int().min(1), error: z.string(), value: z.string() }))
    .describe('The first thousand rows in error; row 1 is the first data row.'),
  stage: z.string().nullable(),
  stages: z.array(z.object({ stage: z.string(), rows_done: count, rows_total: count })),
  outcomes: z.object({ imported: count, updated: count, skipped: count, suppressed: count, errored: count }),
  tiers: z.record(z.string(), count),
  paused: z
    .object({ stage: z.string(), reason: z.string() })
    .optional()
    .describe('Only while the import waits: where, and for what.'),
  undone: z.boolean(),
})
export type JobDetail = z.infer<typeof JobDetail>
