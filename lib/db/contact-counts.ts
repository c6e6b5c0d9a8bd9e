import { COUNTED_MAX } from '#lib/contract/contacts.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type ContactScope, contactCondition, isUnfiltered } from './contact-filter.ts'
import type { Db } from './database.ts'

export type ContactCount = { total: number; isExact: boolean }

const COUNTING_MS = 1_500
/** Lines of the tally that are summed before they are made one again. */
const TALLY_LINES_MAX = 500

/**
 * How many contacts a scope has. The whole workspace's number is kept by the database; of a filter as many are counted as is quick,
 * and beyond that the planner's estimate stands in.
 */
export async function countContacts(db: Db, scope: ContactScope): Promise<ContactCount> {
  if (isUnfiltered(scope)) return { total: await readTally(db, scope.workspaceId), isExact: true }
  const condition = contactCondition(scope)
  const counted = await countUpTo(db, condition, COUNTED_MAX + 1)
  if (counted !== null && counted <= COUNTED_MAX) return { total: counted, isExact: true }
  const estimate = await estimateContacts(db, condition)
  return { total: Math.max(counted === null ? 0 : COUNTED_MAX, estimate), isExact: false }
}

async function readTally(db: Db, workspaceId: string): Promise<number> {
  const [tally] = await db.$queryRaw<{ contacts: number; lines: number }[]>`
    SELECT coalesce(sum(contacts), 0)::int AS contacts, count(*)::int AS lines FROM contact_tally
     WHERE workspace_id = ${workspaceId}::uuid`
  if ((tally?.lines ?? 0) > TALLY_LINES_MAX) await foldTally(db, workspaceId)
  return Math.max(0, tally?.contacts ?? 0)
}

/** Makes one line of many. Lines that somebody else folds meanwhile are theirs. */
async function foldTally(db: Db, workspaceId: string): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (DELETE FROM contact_tally
                   WHERE ctid = ANY(ARRAY(SELECT ctid FROM contact_tally WHERE workspace_id = ${workspaceId}::uuid FOR UPDATE SKIP LOCKED))
                   RETURNING contacts)
    INSERT INTO contact_tally (workspace_id, contacts) SELECT ${workspaceId}::uuid, sum(contacts) FROM gone HAVING count(*) > 0`
}

/** Null when it would take too long. */
async function countUpTo(db: Db, condition: Prisma.Sql, limit: number): Promise<number | null> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(COUNTING_MS)}, true)`
      const [row] = await tx.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM (SELECT FROM contact c WHERE ${condition} LIMIT ${limit}) found`
      return row?.count ?? 0
    })
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && /57014|statement timeout/.test(error.message))
      return null
    throw error
  }
}

/** What the planner expects, from its statistics. */
async function estimateContacts(db: Db, condition: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }[]>`
    EXPLAIN (FORMAT JSON) SELECT FROM contact c WHERE ${condition}`
  return row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
}
