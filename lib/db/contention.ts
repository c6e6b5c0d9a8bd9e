import { DatabaseError } from 'pg'
import { Prisma } from '#prisma/generated/client.ts'

/** Postgres: unique violation, serialization failure, deadlock. */
const CODES: ReadonlySet<string> = new Set(['23505', '40001', '40P01'])

/** Whether the same transaction, begun again, may well succeed because it would read what the other one wrote. */
export function isContention(error: unknown): boolean {
  if (error instanceof DatabaseError) return CODES.has(error.code ?? '')
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return error.code === 'P2034' || error.code === 'P2002' || codesIn(error.meta).some((code) => CODES.has(code))
}

/** The codes of the database that Prisma's description of an error mentions, however deep. */
function codesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'originalCode' in value ? value.originalCode : 'code' in value ? value.code : undefined
  const cause = 'cause' in value ? value.cause : undefined
  const inner = 'driverAdapterError' in value ? value.driverAdapterError : undefined
  return [...(typeof own === 'string' ? [own] : []), ...codesIn(cause), ...codesIn(inner)]
}
