import { z } from 'zod'
import { DateOrder, ReadingFinding, ReadingOverrides } from './upload-reading.ts'

/** One column of the file as the mapping step shows it. */
export const ColumnView = z.object({
  columnIndex: z.int().min(0),
  header: z.string(),
  /** First value that is not empty, shortened; '' when the column is empty. */
  sample: z.string(),
  /** Share of the rows looked at that have a value, 0..1. */
  fillRate: z.number().min(0).max(1),
  distinctValues: z.int().min(0),
  /** The most frequent values, when there are few enough to be choices. */
  choices: z.array(z.object({ value: z.string(), count: z.int() })),
  /** Order of the column's dates, decided over all of them; null where it has none or they do not tell. */
  dateOrder: DateOrder.nullable(),
})
export type ColumnView = z.infer<typeof ColumnView>

/** What was found out about a file, in words. */
export const ReadingView = z.object({
  encoding: z.string(),
  delimiter: z.string(),
  quote: z.string(),
  /** Record index of the header within the file; the lines above it were taken for no data. -1: there is none. */
  headerRow: z.int().min(-1),
  findings: z.array(ReadingFinding),
  /** What a person has decided instead of the guess. */
  overrides: ReadingOverrides,
  /** First records as they were cut, the header and what stands above it among them. */
  firstRecords: z.array(z.array(z.string())),
  /** Repairs by kind with the lines where they were made. */
  repairs: z.array(z.object({ kind: z.string(), text: z.string(), lineNumbers: z.array(z.int()), count: z.int() })),
})
export type ReadingView = z.infer<typeof ReadingView>

export const UploadView = z.object({
  uploadId: z.uuid(),
  fileName: z.string(),
  sizeBytes: z.int().min(0),
  rowCount: z.int().min(0),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  expired: z.boolean(),
})
export type UploadView = z.infer<typeof UploadView>

export const UploadList = z.object({ uploads: z.array(UploadView) })
