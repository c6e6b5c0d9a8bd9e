import { z } from 'zod'

const Profile = z.object({
  columnIndex: z.int(),
  header: z.string(),
  sample: z.string(),
  fillRate: z.number(),
  distinctValues: z.int(),
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
  findings: z.array(z.string()),
  profiles: z.array(Profile),
  /** First records, cells in column order. */
  preview: z.array(z.array(z.string())),
  /** How often each repair was made, and the first lines where it was. */
  repairs: z.array(z.object({ kind: z.string(), count: z.int(), lineNumbers: z.array(z.int()) })),
})
export type UploadReading = z.infer<typeof UploadReading>
