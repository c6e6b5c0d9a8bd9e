import { z } from 'zod'
import { AppError } from '#lib/core/app-error.ts'

/** Where a page ended: the sort value and id of its last lead, and the total that the first page counted. */
const LeadCursor = z.strictObject({
  value: z.union([z.string(), z.number(), z.null()]),
  contactId: z.guid(),
  total: z.int().min(0),
})
export type LeadCursor = z.infer<typeof LeadCursor>

export const writeCursor = (cursor: LeadCursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')

/** @throws AppError `request-invalid` for a cursor that is not ours */
export function readCursor(text: string): LeadCursor {
  try {
    return LeadCursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch (error) {
    throw new AppError('request-invalid', 'This page does not exist. Begin at the first.', { cause: error })
  }
}
