import { z } from 'zod'
import { AppError } from '#lib/core/app-error.ts'

/** Where a page ended: the sort value and id of its last contact, and the total as the first page had it. */
const ContactCursor = z.strictObject({
  value: z.union([z.string(), z.number()]),
  contactId: z.guid(),
  total: z.int().min(0),
  isExact: z.boolean(),
})
export type ContactCursor = z.infer<typeof ContactCursor>

export const writeCursor = (cursor: ContactCursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')

/** @throws AppError `request-invalid` for a cursor that is not ours */
export function readCursor(text: string): ContactCursor {
  try {
    return ContactCursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch (error) {
    throw new AppError('request-invalid', 'This page does not exist. Begin at the first.', { cause: error })
  }
}
