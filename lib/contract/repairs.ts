import { z } from 'zod'
import { RowEdits } from './imports.ts'

const count = z.int().min(0)
/** ISO alpha-2 */
const country = z.string().regex(/^[A-Z]{2}$/)

/** Rows in error by what is wrong with them, most frequent first. */
export const RepairGroups = z.object({
  groups: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      count,
      /** One fix for many of them: the country whose numbers they seem to be, and how many it would make right. */
      fix: z.object({ country, callingCode: z.string(), rows: count }).nullable(),
    }),
  ),
  /** What can be taken instead; empty where no group has such a fix. */
  countries: z.array(z.object({ country, callingCode: z.string() })),
})
export type RepairGroups = z.infer<typeof RepairGroups>

/** Errors that taking another country for all numbers may mend. */
export const PHONE_ERRORS = ['phone-without-country', 'invalid-phone'] as const

/** Cells to be read as if the file said this, or one fix for all rows of a group. */
export const RepairRequest = z.union([RowEdits, z.strictObject({ code: z.enum(PHONE_ERRORS), country })])
export type RepairRequest = z.infer<typeof RepairRequest>
