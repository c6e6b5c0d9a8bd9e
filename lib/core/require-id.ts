import { z } from 'zod'
import { AppError } from './app-error.ts'

const Id = z.guid()

/**
 * An id out of a URL. Text that cannot be an id looks like the id of a thing that does not exist.
 *
 * @throws AppError `not-found`
 */
export function requireId(text: string, noun: string): string {
  if (!Id.safeParse(text).success) throw new AppError('not-found', `There is no such ${noun} in this workspace.`)
  return text.toLowerCase()
}
