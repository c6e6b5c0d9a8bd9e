import type { z } from 'zod'
import {
  ImportPreview,
  ImportStart,
  ImportStarted,
  JobDetail,
  JobList,
  JobQuery,
  PreviewForm,
} from '#lib/contract/api-leads.ts'
import { EngagementAnswer, EngagementEvents } from '#lib/contract/engagement.ts'
import { ImportFields } from '#lib/contract/fields.ts'
import type { Role } from '#lib/contract/roles.ts'
import { BatchAccepted, WebhookBatch } from '#lib/contract/webhook-intake.ts'
import type { AppErrorCode } from '#lib/core/app-error.ts'

export type ApiMethod = 'GET' | 'POST'

/** What one method of one path takes and answers. The routes go by it, the document is made of it, the tests hold both to it. */
export type ApiOperation = {
  /** Names it in the document, and keeps its Idempotency-Keys apart from those of others. */
  id: string
  title: string
  text: string
  /** Whose token it takes; null where the message itself is signed. */
  role: Role | null
  query?: z.ZodObject
  body?: { type: 'application/json' | 'multipart/form-data'; schema: z.ZodType; example: unknown }
  answer: { status: 200 | 202; text: string; schema: z.ZodType | 'csv'; hasLinks?: boolean }
  /** Beyond those that every operation knows: see `COMMON_REFUSALS`. */
  refusals: readonly AppErrorCode[]
}

/** Any call may be told these; a signed one hears of its signature instead of its token. */
export const COMMON_REFUSALS: readonly AppErrorCode[] = ['not-signed-in', 'too-many-requests']
export const SIGNED_REFUSALS: readonly AppErrorCode[] = ['signature-invalid', 'too-many-requests']

/** A POST changes something, and may bring an Idempotency-Key. */
const POSTED: readonly AppErrorCode[] = ['not-allowed', 'request-invalid', 'conflict']
/** One that reads a JSON body, too. */
const SENT: readonly AppErrorCode[] = [...POSTED, 'upload-incomplete', 'body-too-large']

const START_EXAMPLE = {
  file_id: '019a0000-0000-7000-8000-000000000000',
  primary_identifier: { column: 'Email', kind: 'email' },
  field_mappings: { Name: 'full_name', Company: 'company_name' },
  alias_mappings: { 'Other email': '_alias_email' },
}

const BATCH_EXAMPLE = { contacts: [{ email: 'ada@example.com', first_name: 'Ada', Stand: 'Hall 4' }] }

/** Every route that programs may call, by its path. */
export const API_ROUTES = {
  '/v1/leads/import/preview': {
    POST: {
      id: 'previewImport',
      title: 'Send a file',
      text: 'Takes a CSV of at most 10 MB and answers what was found in it. The file can be imported within the hour under its `file_id`. How it is read can be said in further fields; what is left out is found out.',
      role: 'editor',
      body: { type: 'multipart/form-data', schema: PreviewForm, example: { file: '@list.csv' } },
      answer: { status: 200, text: 'The file, and what was found in it.', schema: ImportPreview },
      refusals: [
        ...POSTED,
        'upload-incomplete',
        'wrong-content-type',
        'file-too-large',
        'too-many-rows',
        'file-empty',
        'not-a-csv',
        'file-unreadable',
        'storage-full',
        'quota-exceeded',
      ],
    },
  },
  '/v1/leads/import/start': {
    POST: {
      id: 'startImport',
      title: 'Start an import',
      text: 'Imports a file that was sent before. Nobody reviews it: the plan is carried out as soon as it is made. Fields that are not known are left out and told.',
      role: 'editor',
      body: { type: 'application/json', schema: ImportStart, example: START_EXAMPLE },
      answer: { status: 202, text: 'The import is queued.', schema: ImportStarted },
      refusals: [...SENT, 'not-found', 'campaign-not-active', 'quota-exceeded'],
    },
  },
  '/v1/leads/import/jobs': {
    GET: {
      id: 'listJobs',
      title: 'List the jobs',
      text: 'All imports of the workspace, newest first, whoever started them. The `Link` header leads to the other pages.',
      role: 'viewer',
      query: JobQuery,
      answer: { status: 200, text: 'A page of jobs.', schema: JobList, hasLinks: true },
      refusals: ['request-invalid'],
    },
  },
  '/v1/leads/import/jobs/{jobId}': {
    GET: {
      id: 'readJob',
      title: 'Read a job',
      text: 'How far an import is and what became of its rows. A job that waits for something is `in_progress` and says so in `paused`.',
      role: 'viewer',
      answer: { status: 200, text: 'The job.', schema: JobDetail },
      refusals: ['not-found'],
    },
  },
  '/v1/leads/import/jobs/{jobId}/cancel': {
    POST: {
      id: 'cancelJob',
      title: 'Cancel a job',
      text: 'Stops an import between two batches. What it has written stays; undo takes it back.',
      role: 'editor',
      answer: { status: 200, text: 'The job as it is now.', schema: JobDetail },
      refusals: [...POSTED, 'not-found', 'import-in-wrong-state'],
    },
  },
  '/v1/leads/import/jobs/{jobId}/resume': {
    POST: {
      id: 'resumeJob',
      title: 'Resume a job',
      text: 'Lets a paused import go on where it stands. No row is done twice.',
      role: 'editor',
      answer: { status: 200, text: 'The job as it is now.', schema: JobDetail },
      refusals: [...POSTED, 'not-found', 'import-in-wrong-state'],
    },
  },
  '/v1/leads/import/jobs/{jobId}/undo': {
    POST: {
      id: 'undoJob',
      title: 'Undo a job',
      text: 'Takes back, in the background, what an import wrote, within 30 days of its end. What somebody has changed since stays. `undone` turns true when it is through.',
      role: 'editor',
      answer: { status: 200, text: 'The job as it is now.', schema: JobDetail },
      refusals: [...POSTED, 'not-found', 'import-in-wrong-state'],
    },
  },
  '/v1/leads/import/jobs/{jobId}/errors.csv': {
    GET: {
      id: 'downloadErrors',
      title: 'Download errors',
      text: 'The rows in error as they came, with one more column that says what is wrong: mend them and send them again.',
      role: 'viewer',
      answer: { status: 200, text: 'A CSV, UTF-8 with a byte order mark.', schema: 'csv' },
      refusals: ['not-found', 'upload-expired'],
    },
  },
  '/v1/leads/import/jobs/{jobId}/results.csv': {
    GET: {
      id: 'downloadResults',
      title: 'Download results',
      text: 'All rows as they came, each with its outcome.',
      role: 'viewer',
      answer: { status: 200, text: 'A CSV, UTF-8 with a byte order mark.', schema: 'csv' },
      refusals: ['not-found', 'upload-expired'],
    },
  },
  '/v1/upload/campaign/import-fields': {
    GET: {
      id: 'listFields',
      title: 'List the fields',
      text: 'Every field that a column can feed: ours, and those that the workspace has added.',
      role: 'viewer',
      answer: { status: 200, text: 'The fields.', schema: ImportFields },
      refusals: [],
    },
  },
  '/api/engagement': {
    POST: {
      id: 'addEngagement',
      title: 'Tell what people did',
      text: 'What people did with what was sent to them; their scores follow at once. An event that is told twice counts once.',
      role: 'editor',
      body: {
        type: 'application/json',
        schema: EngagementEvents,
        example: {
          events: [{ eventId: 'mail-1', kind: 'opened', at: '2026-11-02T09:30:00Z', email: 'ada@example.com' }],
        },
      },
      answer: { status: 200, text: 'How many events counted.', schema: EngagementAnswer },
      refusals: SENT,
    },
  },
  '/api/webhooks/intake/{source}': {
    POST: {
      id: 'takeBatch',
      title: 'Send contacts, signed',
      text: 'A batch of at most 1,000 contacts becomes an import of its own. The message is signed in the Standard Webhooks form with the secret of the source, over `webhook-id`, `webhook-timestamp` and the body, at most five minutes ago. The same `webhook-id` is answered as the first time. Sources are made under Settings, Webhooks.',
      role: null,
      body: { type: 'application/json', schema: WebhookBatch, example: BATCH_EXAMPLE },
      answer: { status: 202, text: 'The import is queued.', schema: BatchAccepted },
      refusals: [
        'request-invalid',
        'upload-incomplete',
        'body-too-large',
        'conflict',
        'not-found',
        'campaign-not-active',
        'quota-exceeded',
        'storage-full',
      ],
    },
  },
} as const satisfies Record<string, Partial<Record<ApiMethod, ApiOperation>>>

export type ApiPath = keyof typeof API_ROUTES
