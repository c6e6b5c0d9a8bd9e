import { z } from 'zod'
import { Role } from './roles.ts'

/** How long a token may live; `null` is without end. */
export const TOKEN_LIVES = [7, 30, 90, 365, null] as const

export const ApiTokenDraft = z.strictObject({
  name: z.string().trim().min(1, 'Say what it is for.').max(100, 'A name has 100 characters at most.'),
  role: Role,
  expiresInDays: z.int().min(1).max(3_650).nullable(),
})
export type ApiTokenDraft = z.infer<typeof ApiTokenDraft>

/** A role that is lower, or higher, counts from the next call on. */
export const ApiTokenChange = z.strictObject({ role: Role })
export type ApiTokenChange = z.infer<typeof ApiTokenChange>

/** A token as it is shown after the first time: never whole. `orphaned`: its maker has left, so it opens nothing. */
export const ApiTokenView = z.object({
  tokenId: z.uuid(),
  name: z.string(),
  role: Role,
  lastFour: z.string(),
  madeByName: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
  state: z.enum(['active', 'expired', 'orphaned']),
})
export type ApiTokenView = z.infer<typeof ApiTokenView>

export const ApiTokenList = z.object({ tokens: z.array(ApiTokenView) })

/** The only answer that ever holds a token itself. */
export const ApiTokenMade = z.object({ token: ApiTokenView, secret: z.string() })
export type ApiTokenMade = z.infer<typeof ApiTokenMade>
