import { z } from 'zod'

/** Shapes of `/leads/import`, for programs. Names are in snake_case, times in UTC. */
const text = z.string().max(400)
const count = z.int().min(0)

/** What a file looks like, and the id under which it can be imported within the hour. */
export const ImportPreview = z.object({
  file_id: z.uuid(),
  file_name: z.string(),
  headers: z.array(z.string()),
  /** The first five data rows, cells in the order of `headers`. */
  sample_rows: z.array(z.array(z.string())),
  row_count: count,
  auto_detected_identifiers: z.object({ email_columns: z.array(z.string()), phone_columns: z.array(z.string()) }),
  expires_at: z.iso.datetime(),
  delimiter: z.string(),
  quote: z.string(),
  escape: z.enum(['double', 'backslash']),
  encoding: z.string(),
  /** 0-based index of the header among the file's records. */
  header_row: count,
  /** What was found out, in words, each with how sure it is (0..1). */
  findings: z.array(z.object({ aspect: z.string(), text: z.string(), confidence: z.number() })),
  repairs: z.array(z.object({ kind: z.string(), text: z.string(), count, line_numbers: z.array(z.int()) })),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const IDENTIFIER_KINDS = ['email', 'phone', 'cookie', 'external_id', 'social'] as const
export const ALIAS_VALUES = [
  '_alias_email',
  '_alias_phone',
  '_alias_cookie',
  '_alias_external_id',
  '_alias_social',
] as const

/** An object of texts as pairs, in its order: a column may bear any name, `__proto__` too. */
const pairs = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : value),
  z.array(z.tuple([text, text])).max(20_000),
)
const kind = z.preprocess(
  (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  z.enum(IDENTIFIER_KINDS),
)

/** Which columns feed which fields, and how the import behaves. Unknown keys are refused, unknown fields ignored and told. */
export const ImportStart = z.strictObject({
  file_id: z.uuid(),
  primary_identifier: z.strictObject({ column: text, kind }).optional(),
  /** Column to field, or field to column; both directions are read. */
  field_mappings: pairs.default([]),
  /** Column to alias kind, or the other way round. */
  alias_mappings: pairs.default([]),
  campaign_id: z.uuid().nullable().default(null),
  purpose: z.enum(['add', 'update', 'add_and_update', 'add_despite_duplicates']).default('add_and_update'),
  do_not_overwrite: z.boolean().default(false),
  repeated: z.enum(['keep_first', 'flag_all']).default('flag_all'),
  enrich: z.boolean().default(false),
  tags: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  import_tag: z.boolean().default(true),
  do_not_touch: z.boolean().default(false),
  override_owners: z.boolean().default(false),
  /** Left out: the workspace's default, if it has one. */
  workflow_id: z.uuid().nullable().optional(),
})
export type ImportStart = z.infer<typeof ImportStart>

export const ImportStarted = z.object({
  job_id: z.uuid(),
  status: z.literal('queued'),
  message: z.string(),
  file_name: z.string(),
  total_rows: count,
  /** Fields of the mapping that are not known here; their columns were left out. */
  ignored_fields: z.array(z.string()),
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

export const JobDetail = JobSummary.extend({
  started_at: z.iso.datetime().nullable(),
  primary_identifier: z.object({ column: z.string(), kind: z.enum(IDENTIFIER_KINDS) }).nullable(),
  /** Column to field. */
  field_mappings: z.record(z.string(), z.string()),
  /** The first thousand rows in error; row 1 is the first data row. */
  errors: z.array(z.object({ row: z.int().min(1), error: z.string(), value: z.string() })),
  stage: z.string().nullable(),
  stages: z.array(z.object({ stage: z.string(), rows_done: count, rows_total: count })),
  outcomes: z.object({ imported: count, updated: count, skipped: count, suppressed: count, errored: count }),
  tiers: z.record(z.string(), count),
  paused: z.object({ stage: z.string(), reason: z.string() }).optional(),
  undone: z.boolean(),
})
export type JobDetail = z.infer<typeof JobDetail>
