import { countCalls } from '#lib/db/api-rates.ts'
import type { Db } from '#lib/db/database.ts'
import { env } from '#lib/env.ts'
import type { Actor } from '#lib/services/auth/require-actor.ts'

const WINDOW_SECONDS = 60

/** How a call stands with its limits: the headers that say so, and whether it is one too many. */
export type CallCount = { headers: Record<string, string>; isTooMany: boolean; secondsLeft: number }

/**
 * Counts a call for its token (or person), its workspace and its address. Who has no good token is counted by the address alone.
 * The headers speak of the limit that is nearest: the three that programs know, and those of the IETF's draft.
 */
export async function countCall(db: Db, actor: Actor | null, address: string): Promise<CallCount> {
  const limits = [
    ...(actor
      ? [
          { name: 'token', bucket: `token ${actor.tokenId ?? actor.userId}`, limit: env.API_RATE_TOKEN },
          { name: 'workspace', bucket: `workspace ${actor.workspaceId}`, limit: env.API_RATE_WORKSPACE },
        ]
      : []),
    { name: 'address', bucket: `address ${address}`, limit: env.API_RATE_ADDRESS },
  ]
  const { calls, secondsLeft } = await countCalls(
    db,
    limits.map(({ bucket }) => bucket),
  )
  const standing = limits.map(({ name, limit }, at) => ({ name, limit, left: limit - (calls[at] ?? 0) }))
  const nearest = standing.reduce((one, other) => (other.left < one.left ? other : one))
  const remaining = Math.max(0, nearest.left)
  const isTooMany = nearest.left < 0
  return {
    isTooMany,
    secondsLeft,
    headers: {
      'RateLimit-Limit': String(nearest.limit),
      'RateLimit-Remaining': String(remaining),
      'RateLimit-Reset': String(secondsLeft),
      RateLimit: `"${nearest.name}";r=${remaining};t=${secondsLeft}`,
      'RateLimit-Policy': limits.map(({ name, limit }) => `"${name}";q=${limit};w=${WINDOW_SECONDS}`).join(', '),
      ...(isTooMany ? { 'Retry-After': String(secondsLeft) } : {}),
    },
  }
}
