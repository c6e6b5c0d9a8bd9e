import { AppError } from '#lib/core/app-error.ts'
import { type Actor, requireActor } from './require-actor.ts'

/**
 * Somebody who is signed in themselves: what is theirs alone is not for programs that act for them.
 *
 * @throws AppError `not-signed-in`; `not-allowed` for a token
 */
export async function requirePerson(request: Request): Promise<Actor> {
  const actor = await requireActor(request, 'viewer')
  if (actor.tokenId !== undefined) throw new AppError('not-allowed', 'A token has no account of its own.')
  return actor
}
