import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#lib/env.ts'

/**
 * What an invitation's link proves: that its mail was read. It is made from the id and our secret, so that it is kept nowhere and no
 * list of invitations gives it away.
 */
export const invitationToken = (invitationId: string): string => sign(invitationId, env.ROLLCALL_SECRET)

/** A link that was made before the secret was changed is good as long as the secret before is known. */
export function isInvitationToken(invitationId: string, token: string): boolean {
  const secrets = [env.ROLLCALL_SECRET, ...(env.ROLLCALL_SECRET_PREVIOUS ? [env.ROLLCALL_SECRET_PREVIOUS] : [])]
  return secrets.some((secret) => isSame(sign(invitationId, secret), token))
}

const sign = (invitationId: string, secret: string): string =>
  createHmac('sha256', secret).update(`invitation:${invitationId}`).digest('base64url')

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
