import { z } from 'zod'

/** Stands for the index of the header in a file that has none: its columns are named by their places. */
export const NO_HEADER = -1

/** In which order a date's numbers stand. */
export const DateOrder = z.enum(['dmy', 'mdy', 'ymd'])
export type DateOrder = z.infer<typeof DateOrder>

/** What was found out about how a file is written: a sentence, how sure it is (0..1), and whether a person decided it. */
export const ReadingFinding = z.object({
  aspect: z.enum(['encoding', 'delimiter', 'quote', 'header', 'line-end']),
  text: z.string(),
  confidence: z.number().min(0).max(1),
  chosen: z.boolean(),
})
export type ReadingFinding = z.infer<typeof ReadingFinding>

/** What a person decides about how a file is read, instead of the guess. */
export const ReadingOverrides = z.strictObject({
  /** A label that the reader knows: `utf-8`, `windows-1252`, `shift_jis`, … */
  encoding: z.string().max(40).optional(),
  /** One character. */
  delimiter: z
    .string()
    .length(1)
    .refine((sign) => sign !== '\0')
    .optional(),
  /** '' when the file quotes nothing. */
  quote: z.enum(['"', "'", '']).optional(),
  /** How a quote within quotes is written: twice, or behind a backslash. */
  escape: z.enum(['double', 'backslash']).optional(),
  /** 0-based index of the header among the file's records; `NO_HEADER` where every record is a row. */
  headerRow: z.int().min(NO_HEADER).max(199).optional(),
})
export type ReadingOverrides = z.infer<typeof ReadingOverrides>

const Profile = z.object({
  columnIndex: z.int(),
  header: z.string(),
  sample: z.string(),
  fillRate: z.number(),
  /** Different values of the whole column; `DISTINCT_MAX` stands for that many or more. */
  distinctValues: z.int(),
  /** The most frequent values, when there are few enough to be choices. */
  choices: z.array(z.object({ value: z.string(), count: z.int() })).default([]),
  /** Order of the column's dates, decided over all of them; null where it has none or they do not tell. */
  dateOrder: DateOrder.nullable().default(null),
  kinds: z.partialRecord(
    z.enum(['email', 'named-email', 'linkedin', 'url', 'domain', 'phone', 'date', 'country', 'number', 'text']),
    z.number(),
  ),
})

/** What is kept about an uploaded file, so that nobody has to read it again to show it. */
export const UploadReading = z.object({
  dialect: z.object({
    encoding: z.string(),
    delimiter: z.string(),
    quote: z.enum(['"', "'", '']),
    escape: z.enum(['double', 'backslash']),
    headerRow: z.int(),
  }),
  header: z.array(z.string()),
  findings: z.array(ReadingFinding),
  profiles: z.array(Profile),
  /** First records of the file as they were cut, the header and what stands above it among them. */
  firstRecords: z.array(z.array(z.string())).default([]),
  /** First data records, cells in column order. */
  preview: z.array(z.array(z.string())),
  /** How often each repair was made, and the first lines where it was. */
  repairs: z.array(z.object({ kind: z.string(), count: z.int(), lineNumbers: z.array(z.int()) })),
})
export type UploadReading = z.infer<typeof UploadReading>

/** How a file would be read with other choices: what the beginning shows, before the whole file is read again. */
export const ReadingPreview = z.object({
  dialect: UploadReading.shape.dialect,
  header: z.array(z.string()),
  findings: z.array(ReadingFinding),
  firstRecords: z.array(z.array(z.string())),
  preview: z.array(z.array(z.string())),
})
export type ReadingPreview = z.infer<typeof ReadingPreview>
