import { z } from 'zod'

/** What a person says of themselves. */
export const AccountChange = z.strictObject({
  name: z.string().trim().min(1, 'Write your name.').max(100, 'The name is longer than 100 characters.'),
})
export type AccountChange = z.infer<typeof AccountChange>
